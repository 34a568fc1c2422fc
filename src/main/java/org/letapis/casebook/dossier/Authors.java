package org.letapis.casebook.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Field;
import org.letapis.store.row.EntryRow;

/** Who recorded what; read only where people contradict each other. */
final class Authors {

  private final Ledger ledger;
  private final Map<RecordId, Map<String, Set<AuthorId>>> read = new HashMap<>();

  Authors(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Who wrote into a row. */
  Set<AuthorId> of(RecordId record, Field<?> field, String row) {
    Map<String, Set<AuthorId>> rows = read.get(record);
    if (rows == null) {
      rows = read(record);
      read.put(record, rows);
    }
    return rows.getOrDefault(key(field.code(), row), Set.of());
  }

  private Map<String, Set<AuthorId>> read(RecordId record) {
    Map<String, Set<AuthorId>> rows = new HashMap<>();
    List<EntryRow> entries =
        ledger.store().many().entriesOf(List.of(record)).getOrDefault(record, List.of());
    for (EntryRow row : entries) {
      if (ledger.reader().read(row) instanceof Entry entry) {
        entry
            .disclosed()
            .forEach(
                said ->
                    said.path()
                        .rowId()
                        .ifPresent(
                            id ->
                                rows.computeIfAbsent(
                                        key(said.path().field(), id), k -> new HashSet<>())
                                    .add(row.author())));
      }
    }
    return rows;
  }

  private static String key(String field, String row) {
    return field + "/" + row;
  }
}
