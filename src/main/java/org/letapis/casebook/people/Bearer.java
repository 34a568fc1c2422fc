package org.letapis.casebook.people;

import java.util.List;
import org.letapis.domain.types.Names;
import org.letapis.store.row.RecordRow;

/**
 * Somebody who has names.
 *
 * @param type of {@link PeopleIndex#TYPES}
 */
record Bearer(String type, List<String> names) {

  /** In place of somebody who is shown no more. */
  static final Bearer NOBODY = new Bearer("", List.of());

  Bearer {
    names = List.copyOf(names);
  }

  static Bearer of(RecordRow row) {
    return new Bearer(
        row.state().type(), Names.list(row.state()).stream().map(Names.Name::text).toList());
  }
}
