package org.letapis.store.table;

import static org.letapis.store.generated.Tables.NAME_KEY;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.letapis.store.column.Prefix;
import org.letapis.store.column.Texts;
import org.letapis.store.h2.Access;

/**
 * Which records have the names of a query. Looked up word by word: with results not reused, H2
 * would run a subquery once for every row.
 */
final class NameSearch {

  private NameSearch() {}

  /** The records that have, for each word, a name key with one of its beginnings. */
  static Set<UUID> records(Access db, List<List<String>> words) {
    Set<UUID> all = new HashSet<>();
    boolean first = true;
    for (List<String> beginnings : words) {
      Set<UUID> any = new HashSet<>();
      beginnings.forEach(beginning -> any.addAll(beginningWith(db, beginning)));
      if (first) {
        all = any;
        first = false;
      } else {
        all.retainAll(any);
      }
    }
    return all;
  }

  private static Set<UUID> beginningWith(Access db, String beginning) {
    String prefix = Texts.cut(beginning, RecordIndex.NAME_LENGTH);
    return db.sql()
        .select(NAME_KEY.RECORD)
        .from(NAME_KEY)
        .where(Prefix.of(NAME_KEY.NAME, prefix))
        .fetchSet(NAME_KEY.RECORD);
  }
}
