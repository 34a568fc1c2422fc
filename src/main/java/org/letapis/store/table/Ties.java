package org.letapis.store.table;

import static org.letapis.store.generated.Tables.LINK;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.letapis.domain.entry.RecordId;
import org.letapis.store.row.Tie;

/** What was said of two records together: links under paths that no field has. */
public final class Ties {

  private static final String MARK = "~";

  private Ties() {}

  static String path(Tie tie) {
    return MARK + tie.word() + "/" + tie.second();
  }

  /** All in which one of some records is. */
  public static List<Tie> of(DSLContext db, Collection<RecordId> records) {
    Set<Tie> ties = new LinkedHashSet<>();
    for (List<RecordId> some : Groups.of(records)) {
      UUID[] ids = some.stream().map(RecordId::uuid).toArray(UUID[]::new);
      // One index serves each of the two: either of them alone is sought, both at once are scanned.
      ties.addAll(fetch(db, LINK.RECORD.eq(DSL.any(ids))));
      ties.addAll(fetch(db, LINK.TARGET.eq(DSL.any(ids))));
    }
    return List.copyOf(ties);
  }

  /** All there are. */
  public static List<Tie> all(DSLContext db) {
    return fetch(db, DSL.noCondition());
  }

  private static List<Tie> fetch(DSLContext db, Condition where) {
    return db.select(LINK.RECORD, LINK.PATH, LINK.TARGET)
        .from(LINK)
        .where(where)
        // No range of paths: H2 would seek by that, and go through all records.
        .and(DSL.substring(LINK.PATH, 1, MARK.length()).eq(MARK))
        .fetch(Ties::tie);
  }

  private static Tie tie(Record3<UUID, String, UUID> row) {
    String path = row.value2();
    return new Tie(
        new RecordId(row.value1()),
        new RecordId(row.value3()),
        path.substring(MARK.length(), path.indexOf('/')));
  }
}
