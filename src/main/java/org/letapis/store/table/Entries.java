package org.letapis.store.table;

import static org.letapis.store.generated.Tables.ENTRY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
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

  private static final Field<?>[] FIELDS = {
    ENTRY.ID,
    ENTRY.AUTHOR,
    ENTRY.SEQ,
    ENTRY.RECORD,
    ENTRY.KIND,
    ENTRY.STATUS,
    ENTRY.CLAIMED_MILLIS,
    ENTRY.SEGMENT,
    ENTRY.BYTE_OFFSET,
    ENTRY.LINE
  };

  private Entries() {}

  /** Adds entries; of one already here, moves the place. See the store's writer for the rules. */
  public static void put(DSLContext db, List<EntryRow> rows) {
    Map<EntryId, EntryStatus> known = statuses(db, rows);
    List<EntryRow> fresh = new ArrayList<>();
    for (EntryRow row : rows) {
      EntryStatus status = known.putIfAbsent(row.id(), row.status());
      if (status == null) {
        fresh.add(row);
      } else {
        add(db, fresh);
        fresh.clear();
        replace(db, row, status);
        known.put(row.id(), status == EntryStatus.OMITTED ? row.status() : status);
      }
    }
    add(db, fresh);
  }

  private static void add(DSLContext db, List<EntryRow> fresh) {
    Map<AuthorId, List<EntryRow>> byAuthor =
        fresh.stream()
            .collect(Collectors.groupingBy(EntryRow::author, TreeMap::new, Collectors.toList()));
    byAuthor.forEach(
        (author, rows) -> {
          if (Chains.continues(db, author, rows)) {
            insert(db, rows);
          } else {
            for (EntryRow row : rows) {
              insert(db, List.of(row));
              Chains.added(db, row);
            }
          }
        });
  }

  private static void replace(DSLContext db, EntryRow row, EntryStatus known) {
    if (row.status() == EntryStatus.OMITTED) {
      // What is known says more.
      return;
    }
    if (known == EntryStatus.OMITTED) {
      db.deleteFrom(ENTRY).where(ENTRY.ID.eq(Ids.bytes(row.id()))).execute();
      insert(db, List.of(row));
    } else {
      db.update(ENTRY)
          .set(ENTRY.SEGMENT, row.at().segment())
          .set(ENTRY.BYTE_OFFSET, row.at().offset())
          .set(ENTRY.LINE, row.index())
          .where(ENTRY.ID.eq(Ids.bytes(row.id())))
          .execute();
    }
  }

  private static Map<EntryId, EntryStatus> statuses(DSLContext db, List<EntryRow> rows) {
    Map<EntryId, EntryStatus> known = new HashMap<>();
    for (List<EntryRow> some : Groups.of(rows)) {
      List<byte[]> ids = some.stream().map(row -> Ids.bytes(row.id())).toList();
      db.select(ENTRY.ID, ENTRY.STATUS)
          .from(ENTRY)
          .where(ENTRY.ID.in(ids))
          .forEach(row -> known.put(Ids.entry(row.value1()), EntryStatus.valueOf(row.value2())));
    }
    return known;
  }

  private static void insert(DSLContext db, List<EntryRow> rows) {
    Rows entries = new Rows(db, ENTRY, FIELDS);
    for (EntryRow row : rows) {
      RecordId record = row.record();
      entries.add(
          Ids.bytes(row.id()),
          Ids.bytes(row.author()),
          row.seq(),
          record == null ? null : record.uuid(),
          row.kind(),
          row.status().name(),
          row.time().toEpochMilli(),
          row.at().segment(),
          row.at().offset(),
          row.index());
    }
    entries.put();
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

  /** Those of some entries that are here. */
  public static Map<EntryId, EntryRow> of(DSLContext db, Collection<EntryId> entries) {
    Map<EntryId, EntryRow> known = new HashMap<>();
    for (List<EntryId> some : Groups.of(entries)) {
      List<byte[]> ids = some.stream().map(Ids::bytes).toList();
      db.selectFrom(ENTRY).where(ENTRY.ID.in(ids)).forEach(row -> known.put(id(row), row(row)));
    }
    return known;
  }

  private static EntryId id(EntryRecord row) {
    return Ids.entry(row.getId());
  }

  /** A record's entries by author and number. */
  public static List<EntryRow> ofRecord(DSLContext db, RecordId record) {
    return db.selectFrom(ENTRY)
        .where(ENTRY.RECORD.eq(record.uuid()))
        .orderBy(ENTRY.RECORD, ENTRY.AUTHOR, ENTRY.SEQ)
        .fetch(Entries::row);
  }

  /** The entries of several records, by record; each record's by author and number. */
  public static Map<RecordId, List<EntryRow>> ofRecords(
      DSLContext db, Collection<RecordId> records) {
    Map<RecordId, List<EntryRow>> rows = new HashMap<>();
    for (List<RecordId> some : Groups.of(records)) {
      UUID[] ids = some.stream().map(RecordId::uuid).toArray(UUID[]::new);
      db.selectFrom(ENTRY)
          .where(ENTRY.RECORD.eq(DSL.any(ids)))
          .orderBy(ENTRY.RECORD, ENTRY.AUTHOR, ENTRY.SEQ)
          .forEach(
              row ->
                  rows.computeIfAbsent(new RecordId(row.getRecord()), id -> new ArrayList<>())
                      .add(row(row)));
    }
    return rows;
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
