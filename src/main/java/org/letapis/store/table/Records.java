package org.letapis.store.table;

import static org.letapis.store.generated.Tables.RECORD;
import static org.letapis.store.generated.Tables.RECORD_STATE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.letapis.domain.entry.RecordId;
import org.letapis.store.column.Chunks;
import org.letapis.store.column.Ids;
import org.letapis.store.column.StateText;
import org.letapis.store.column.StoredDate;
import org.letapis.store.column.Texts;
import org.letapis.store.row.RecordRow;

/** Records as they stand. */
public final class Records {

  private static final int TITLE = 500;
  private static final int SORT_KEY = 256;

  private Records() {}

  /** Puts a record in place of what was known of it. */
  public static void put(DSLContext db, RecordRow row) {
    remove(db, row.id());
    UUID id = row.id().uuid();
    db.insertInto(RECORD)
        .set(RECORD.ID, id)
        .set(RECORD.TYPE, row.state().type())
        .set(RECORD.TITLE, Texts.cut(row.title(), TITLE))
        .set(RECORD.SORT_KEY, Texts.cut(row.sortKey(), SORT_KEY))
        .set(RECORD.SUBJECT, row.subject().map(RecordId::uuid).orElse(null))
        .set(RECORD.START_DATE, StoredDate.write(row.start()))
        .set(RECORD.END_DATE, StoredDate.write(row.end()))
        .set(RECORD.START_ORDER, StoredDate.order(row.start()))
        .set(RECORD.CHANGED_MILLIS, row.changed().toEpochMilli())
        .set(RECORD.HEADS, Ids.all(row.heads()))
        .set(RECORD.VISIBLE, row.visible())
        .set(RECORD.CONFLICTED, row.conflicted())
        .set(RECORD.PENDING, row.pending())
        .execute();
    List<byte[]> pieces = Chunks.split(StateText.write(row.state().values()));
    for (int part = 0; part < pieces.size(); part++) {
      db.insertInto(RECORD_STATE)
          .set(RECORD_STATE.RECORD, id)
          .set(RECORD_STATE.PART, part)
          .set(RECORD_STATE.CONTENT, pieces.get(part))
          .execute();
    }
    RecordIndex.put(db, row);
  }

  /** Removes a record and everything it is found by. */
  public static void remove(DSLContext db, RecordId record) {
    int removed = db.deleteFrom(RECORD).where(RECORD.ID.eq(record.uuid())).execute();
    if (removed > 0) {
      db.deleteFrom(RECORD_STATE).where(RECORD_STATE.RECORD.eq(record.uuid())).execute();
      RecordIndex.remove(db, record);
    }
  }

  /** Removes all records and everything they are found by. */
  public static void clear(DSLContext db) {
    db.deleteFrom(RECORD).execute();
    db.deleteFrom(RECORD_STATE).execute();
    RecordIndex.clear(db);
  }

  /** One record. */
  public static Optional<RecordRow> of(DSLContext db, RecordId record) {
    return RecordRows.of(db, db.selectFrom(RECORD).where(RECORD.ID.eq(record.uuid())).fetch())
        .stream()
        .findFirst();
  }

  /** Records that have entries waiting for a decision. */
  public static List<RecordId> waiting(DSLContext db) {
    return db.select(RECORD.ID)
        .from(RECORD)
        .where(RECORD.PENDING.gt(0))
        .orderBy(RECORD.ID)
        .fetch(row -> new RecordId(row.value1()));
  }

  /** How many visible records there are of each type. */
  public static Map<String, Integer> counts(DSLContext db) {
    return new TreeMap<>(
        db.select(RECORD.TYPE, DSL.count())
            .from(RECORD)
            .where(RECORD.VISIBLE)
            .groupBy(RECORD.TYPE)
            .fetchMap(RECORD.TYPE, DSL.count()));
  }
}
