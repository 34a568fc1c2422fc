package org.letapis.store.table;

import static org.letapis.store.generated.Tables.ENTRY;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.store.column.Ids;
import org.letapis.store.generated.tables.records.EntryRecord;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.EntryStatus;

/** Where each entry lies and what it counts for. */
public final class Entries {

  private Entries() {}

  /** Adds an entry; of one already here, moves the place. See the store's writer for the rules. */
  public static void put(DSLContext db, EntryRow row) {
    EntryStatus known = status(db, row.id());
    if (known == null) {
      insert(db, row);
      Chains.added(db, row);
    } else if (row.status() == EntryStatus.OMITTED) {
      // What is known says more.
      return;
    } else if (known == EntryStatus.OMITTED) {
      db.deleteFrom(ENTRY).where(ENTRY.ID.eq(Ids.bytes(row.id()))).execute();
      insert(db, row);
    } else {
      db.update(ENTRY)
          .set(ENTRY.SEGMENT, row.at().segment())
          .set(ENTRY.BYTE_OFFSET, row.at().offset())
          .set(ENTRY.LINE, row.index())
          .where(ENTRY.ID.eq(Ids.bytes(row.id())))
          .execute();
    }
  }

  private static @Nullable EntryStatus status(DSLContext db, EntryId id) {
    String status =
        db.select(ENTRY.STATUS)
            .from(ENTRY)
            .where(ENTRY.ID.eq(Ids.bytes(id)))
            .fetchOne(ENTRY.STATUS);
    return status == null ? null : EntryStatus.valueOf(status);
  }

  private static void insert(DSLContext db, EntryRow row) {
    RecordId record = row.record();
    db.insertInto(ENTRY)
        .set(ENTRY.ID, Ids.bytes(row.id()))
        .set(ENTRY.AUTHOR, Ids.bytes(row.author()))
        .set(ENTRY.SEQ, row.seq())
        .set(ENTRY.RECORD, record == null ? null : record.uuid())
        .set(ENTRY.KIND, row.kind())
        .set(ENTRY.STATUS, row.status().name())
        .set(ENTRY.CLAIMED_MILLIS, row.time().toEpochMilli())
        .set(ENTRY.SEGMENT, row.at().segment())
        .set(ENTRY.BYTE_OFFSET, row.at().offset())
        .set(ENTRY.LINE, row.index())
        .execute();
  }

  /** Sets what an entry counts for; nothing happens when it is not here or only its link is. */
  public static void setStatus(DSLContext db, EntryId id, EntryStatus status) {
    db.update(ENTRY)
        .set(ENTRY.STATUS, status.name())
        .where(ENTRY.ID.eq(Ids.bytes(id)))
        .and(ENTRY.STATUS.ne(EntryStatus.OMITTED.name()))
        .execute();
  }

  /** One entry. */
  public static Optional<EntryRow> of(DSLContext db, EntryId id) {
    return db.selectFrom(ENTRY).where(ENTRY.ID.eq(Ids.bytes(id))).fetchOptional(Entries::row);
  }

  /** A record's entries by author and number. */
  public static List<EntryRow> ofRecord(DSLContext db, RecordId record) {
    return db.selectFrom(ENTRY)
        .where(ENTRY.RECORD.eq(record.uuid()))
        .orderBy(ENTRY.RECORD, ENTRY.AUTHOR, ENTRY.SEQ)
        .fetch(Entries::row);
  }

  /** An author's entries by number, after one. */
  public static List<EntryRow> ofAuthor(DSLContext db, AuthorId author, long after, int limit) {
    return db.selectFrom(ENTRY)
        .where(ENTRY.AUTHOR.eq(Ids.bytes(author)))
        .and(ENTRY.SEQ.gt(after))
        .orderBy(ENTRY.AUTHOR, ENTRY.SEQ, ENTRY.ID)
        .limit(limit)
        .fetch(Entries::row);
  }

  /** How many there are in each frame. */
  public static Map<Position, Integer> placed(DSLContext db) {
    Map<Position, Integer> placed = new HashMap<>();
    db.select(ENTRY.SEGMENT, ENTRY.BYTE_OFFSET, DSL.count())
        .from(ENTRY)
        .groupBy(ENTRY.SEGMENT, ENTRY.BYTE_OFFSET)
        .forEach(row -> placed.put(new Position(row.value1(), row.value2()), row.value3()));
    return placed;
  }

  /** Removes all, and what is known of chains. */
  public static void clear(DSLContext db) {
    db.deleteFrom(ENTRY).execute();
    Chains.clear(db);
  }

  private static EntryRow row(EntryRecord row) {
    UUID record = row.getRecord();
    return new EntryRow(
        Ids.entry(row.getId()),
        Ids.author(row.getAuthor()),
        row.getSeq(),
        record == null ? null : new RecordId(record),
        row.getKind(),
        EntryStatus.valueOf(row.getStatus()),
        Instant.ofEpochMilli(row.getClaimedMillis()),
        new Position(row.getSegment(), row.getByteOffset()),
        row.getLine());
  }
}
