package org.letapis.store.table.few;

import static org.letapis.store.generated.Tables.TIE;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.RecordId;
import org.letapis.store.h2.Access;
import org.letapis.store.h2.Rows;
import org.letapis.store.row.RecordRow;
import org.letapis.store.row.Tie;

/**
 * What was said of two records together. Of most records nothing was, and whoever opens one asks.
 */
public final class Ties {

  private static final Field<?>[] FIELDS = {TIE.RECORD, TIE.WORD, TIE.OTHER};

  private static final List<Field<?>> CELLS = List.of(FIELDS);

  private Ties() {}

  /** New rows of this table. */
  public static Rows rows(Rows.Target target) {
    return new Rows(target, TIE, FIELDS);
  }

  /** Adds what a record says of itself and others. */
  public static void add(RecordRow row, Rows rows) {
    row.ties().forEach(tie -> rows.add(row.id().uuid(), tie.word(), tie.second().uuid()));
  }

  /** Removes what a record says of itself and others. */
  public static void remove(Access db, UUID record) {
    db.table(TIE).remove("record", record);
  }

  /** All in which one of some records is. */
  public static List<Tie> of(Access db, Collection<RecordId> records) {
    Set<Tie> ties = new LinkedHashSet<>();
    for (RecordId record : records) {
      db.table(TIE).all("record", CELLS, record.uuid()).forEach(cells -> ties.add(tie(cells)));
      db.table(TIE).all("tie_to", CELLS, record.uuid()).forEach(cells -> ties.add(tie(cells)));
    }
    return List.copyOf(ties);
  }

  /** All there are. */
  public static List<Tie> all(Access db) {
    return db.sql()
        .select(TIE.RECORD, TIE.WORD, TIE.OTHER)
        .from(TIE)
        .fetch(row -> tie(row.intoArray()));
  }

  private static Tie tie(@Nullable Object[] cells) {
    return new Tie(new RecordId((UUID) cells[0]), new RecordId((UUID) cells[2]), (String) cells[1]);
  }
}
