package org.letapis.store.table;

import static org.letapis.store.generated.Tables.RECORD;
import static org.letapis.store.generated.Tables.RECORD_STATE;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.EntryId;
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

  private static final Field<?>[] FIELDS = {
    RECORD.ID,
    RECORD.TYPE,
    RECORD.TITLE,
    RECORD.SORT_KEY,
    RECORD.SUBJECT,
    RECORD.START_DATE,
    RECORD.END_DATE,
    RECORD.START_ORDER,
    RECORD.CHANGED_MILLIS,
    RECORD.HEADS,
    RECORD.VISIBLE,
    RECORD.CONFLICTED,
    RECORD.PENDING
  };

  private Records() {}

  /** Puts records in place of what was known of them; each is there once. */
  public static void put(DSLContext db, Collection<RecordRow> rows) {
    remove(db, rows.stream().map(RecordRow::id).toList());
    Rows records = new Rows(db, RECORD, FIELDS);
    Rows states =
        new Rows(db, RECORD_STATE, RECORD_STATE.RECORD, RECORD_STATE.PART, RECORD_STATE.CONTENT);
    for (RecordRow row : rows) {
      records.add(values(row));
      List<byte[]> pieces = Chunks.split(StateText.write(row.state().values()));
      for (int part = 0; part < pieces.size(); part++) {
        states.add(row.id().uuid(), part, pieces.get(part));
      }
    }
    records.put();
    states.put();
    RecordIndex.put(db, rows);
  }

  private static @Nullable Object[] values(RecordRow row) {
    return new @Nullable Object[] {
      row.id().uuid(),
      row.state().type(),
      Texts.cut(row.title(), TITLE),
      Texts.cut(row.sortKey(), SORT_KEY),
      row.subject().map(RecordId::uuid).orElse(null),
      StoredDate.write(row.start()),
      StoredDate.write(row.end()),
      StoredDate.order(row.start()),
      row.changed().toEpochMilli(),
      Ids.all(row.heads()),
      row.visible(),
      row.conflicted(),
      row.pending()
    };
  }

  /** Removes records and everything they are found by. */
  public static void remove(DSLContext db, Collection<RecordId> records) {
    for (List<RecordId> some : Groups.of(records)) {
      removeSome(db, some);
    }
  }

  private static void removeSome(DSLContext db, List<RecordId> records) {
    Condition among = RECORD.ID.eq(DSL.any(uuids(records)));
    UUID[] here = db.select(RECORD.ID).from(RECORD).where(among).fetchArray(RECORD.ID);
    if (here.length > 0) {
      db.deleteFrom(RECORD).where(RECORD.ID.eq(DSL.any(here))).execute();
      db.deleteFrom(RECORD_STATE).where(RECORD_STATE.RECORD.eq(DSL.any(here))).execute();
      RecordIndex.remove(db, here);
    }
  }

  private static UUID[] uuids(Collection<RecordId> records) {
    return records.stream().map(RecordId::uuid).toArray(UUID[]::new);
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

  /** Those of some records that are here. */
  public static Map<RecordId, RecordRow> of(DSLContext db, Collection<RecordId> records) {
    Map<RecordId, RecordRow> rows = new HashMap<>();
    for (List<RecordId> some : Groups.of(records)) {
      RecordRows.of(db, db.selectFrom(RECORD).where(RECORD.ID.eq(DSL.any(uuids(some)))).fetch())
          .forEach(row -> rows.put(row.id(), row));
    }
    return rows;
  }

  /** The newest entries of those of some records that are here. */
  public static Map<RecordId, List<EntryId>> heads(DSLContext db, Collection<RecordId> records) {
    return db.select(RECORD.ID, RECORD.HEADS)
        .from(RECORD)
        .where(RECORD.ID.eq(DSL.any(uuids(records))))
        .fetchMap(row -> new RecordId(row.value1()), row -> Ids.entries(row.value2()));
  }

  /** All visible records, in no order. */
  public static List<RecordId> visible(DSLContext db) {
    return db.select(RECORD.ID)
        .from(RECORD)
        .where(RECORD.VISIBLE)
        .fetch(row -> new RecordId(row.value1()));
  }

  /** Visible records with values that contradict each other. */
  public static List<RecordId> conflicted(DSLContext db) {
    return db.select(RECORD.ID)
        .from(RECORD)
        .where(RECORD.VISIBLE)
        .and(RECORD.CONFLICTED)
        .fetch(row -> new RecordId(row.value1()));
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
