package org.letapis.store.table.few;

import static org.letapis.store.generated.Tables.UNSETTLED;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.letapis.domain.entry.RecordId;
import org.letapis.store.h2.Access;
import org.letapis.store.h2.Rows;
import org.letapis.store.row.RecordRow;

/**
 * Records about which somebody has to decide: few beside the others, and asked for each time a
 * casebook is opened.
 */
public final class Unsettled {

  private static final Field<?>[] FIELDS = {
    UNSETTLED.RECORD, UNSETTLED.CONFLICTED, UNSETTLED.WAITING
  };

  private Unsettled() {}

  /** New rows of this table. */
  public static Rows rows(Rows.Target target) {
    return new Rows(target, UNSETTLED, FIELDS);
  }

  /** Adds a record to rows of this table, if it belongs there. */
  public static void add(RecordRow row, Rows rows) {
    boolean conflicted = row.visible() && row.conflicted();
    boolean waiting = row.pending() > 0;
    if (conflicted || waiting) {
      rows.add(row.id().uuid(), conflicted, waiting);
    }
  }

  /** Removes a record, if it is here. */
  public static void remove(Access db, UUID record) {
    db.table(UNSETTLED).remove("record", record);
  }

  /** Visible records with values that contradict each other. */
  public static List<RecordId> conflicted(Access db) {
    return where(db, UNSETTLED.CONFLICTED.isTrue());
  }

  /** Records that have entries waiting for a decision. */
  public static List<RecordId> waiting(Access db) {
    return where(db, UNSETTLED.WAITING.isTrue());
  }

  private static List<RecordId> where(Access db, Condition condition) {
    return db.sql()
        .select(UNSETTLED.RECORD)
        .from(UNSETTLED)
        .where(condition)
        .orderBy(UNSETTLED.RECORD)
        .fetch(row -> new RecordId(row.value1()));
  }
}
