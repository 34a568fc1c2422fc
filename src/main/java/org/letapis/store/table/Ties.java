package org.letapis.store.table;

import static org.letapis.store.generated.Tables.LINK;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.RecordId;
import org.letapis.store.h2.Access;
import org.letapis.store.row.Tie;

/** What was said of two records together: links under paths that no field has. */
public final class Ties {

  private static final String MARK = "~";

  private static final List<Field<?>> CELLS = List.of(LINK.RECORD, LINK.PATH, LINK.TARGET);

  private Ties() {}

  static String path(Tie tie) {
    return MARK + tie.word() + "/" + tie.second();
  }

  /** All in which one of some records is. */
  public static List<Tie> of(Access db, Collection<RecordId> records) {
    Set<Tie> ties = new LinkedHashSet<>();
    for (RecordId record : records) {
      Object[] own = {record.uuid()};
      Object[] marked = {record.uuid(), MARK};
      add(db.table(LINK).rows("record", CELLS, marked, own, Integer.MAX_VALUE), ties);
      add(db.table(LINK).all("link_to", CELLS, own), ties);
    }
    return List.copyOf(ties);
  }

  private static void add(List<@Nullable Object[]> links, Set<Tie> ties) {
    for (@Nullable Object[] link : links) {
      if (link[1] instanceof String path && path.startsWith(MARK)) {
        ties.add(tie((UUID) link[0], path, (UUID) link[2]));
      }
    }
  }

  /** All there are. */
  public static List<Tie> all(Access db) {
    return db.sql()
        .select(LINK.RECORD, LINK.PATH, LINK.TARGET)
        .from(LINK)
        // No range of paths: H2 would seek by that, and go through all records.
        .where(DSL.substring(LINK.PATH, 1, MARK.length()).eq(MARK))
        .fetch(row -> tie(row.value1(), row.value2(), row.value3()));
  }

  private static Tie tie(UUID first, String path, UUID second) {
    return new Tie(
        new RecordId(first),
        new RecordId(second),
        path.substring(MARK.length(), path.indexOf('/')));
  }
}
