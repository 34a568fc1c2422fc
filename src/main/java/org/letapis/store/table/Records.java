package org.letapis.store.table;

import static org.letapis.store.generated.Tables.RECORD;
import static org.letapis.store.generated.Tables.RECORD_STATE;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.store.column.Chunks;
import org.letapis.store.column.Ids;
import org.letapis.store.column.Packed;
import org.letapis.store.column.StateText;
import org.letapis.store.column.StoredDate;
import org.letapis.store.column.Texts;
import org.letapis.store.h2.Access;
import org.letapis.store.h2.Rows;
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
  public static void put(Access db, Collection<RecordRow> rows) {
    remove(db, rows.stream().map(RecordRow::id).toList());
    add(Rows.Target.of(db), rows);
  }

  /** Puts records of which nothing was known. */
  public static void add(Rows.Target target, Collection<RecordRow> rows) {
    Rows records = new Rows(target, RECORD, FIELDS);
    Rows states =
        new Rows(
            target, RECORD_STATE, RECORD_STATE.RECORD, RECORD_STATE.PART, RECORD_STATE.CONTENT);
    for (RecordRow row : rows) {
      records.add(values(row));
      List<byte[]> pieces = Chunks.split(Packed.pack(StateText.write(row.state().values())));
      for (int part = 0; part < pieces.size(); part++) {
        states.add(row.id().uuid(), part, pieces.get(part));
      }
    }
    records.put();
    states.put();
    RecordIndex.put(target, rows);
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
  public static void remove(Access db, Collection<RecordId> records) {
    for (RecordId record : records) {
      db.rows().changes(record.uuid());
      if (db.table(RECORD).remove("id", record.uuid())) {
        db.table(RECORD_STATE).remove("record", record.uuid());
        RecordIndex.remove(db, record.uuid());
      }
    }
  }

  /** One record. */
  public static Optional<RecordRow> of(Access db, RecordId record) {
    return RecordRows.of(db, record.uuid());
  }

  /** Those of some records that are here. */
  public static Map<RecordId, RecordRow> of(Access db, Collection<RecordId> records) {
    Map<RecordId, RecordRow> rows = new HashMap<>();
    for (RecordId record : records) {
      of(db, record).ifPresent(row -> rows.put(record, row));
    }
    return rows;
  }

  /** The newest entries of those of some records that are here. */
  public static Map<RecordId, List<EntryId>> heads(Access db, Collection<RecordId> records) {
    Map<RecordId, List<EntryId>> heads = new HashMap<>();
    for (RecordId record : records) {
      db.table(RECORD)
          .first("id", List.of(RECORD.HEADS), record.uuid())
          .ifPresent(row -> heads.put(record, Ids.entries((byte[]) row[0])));
    }
    return heads;
  }

  /** The next so many visible records by id: whoever reads everything asks for nothing else. */
  public static List<RecordRow> scan(Access db, Optional<RecordId> after, int limit) {
    Condition next = DSL.condition(RECORD.VISIBLE);
    if (after.isPresent()) {
      next = RECORD.ID.gt(after.get().uuid()).and(next);
    }
    return RecordRows.inOrder(
        db, db.sql().selectFrom(RECORD).where(next).orderBy(RECORD.ID).limit(limit).fetch());
  }

  /** All visible records, in no order. */
  public static List<RecordId> visible(Access db) {
    return db.sql()
        .select(RECORD.ID)
        .from(RECORD)
        .where(RECORD.VISIBLE)
        .fetch(row -> new RecordId(row.value1()));
  }

  /** How many visible records there are of each type. */
  public static Map<String, Integer> counts(Access db) {
    return new TreeMap<>(
        db.sql()
            .select(RECORD.TYPE, DSL.count())
            .from(RECORD)
            .where(RECORD.VISIBLE)
            .groupBy(RECORD.TYPE)
            .fetchMap(RECORD.TYPE, DSL.count()));
  }
}
