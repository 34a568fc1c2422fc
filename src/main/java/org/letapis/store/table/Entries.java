package org.letapis.store.table;

import static org.letapis.store.generated.Tables.ACT;
import static org.letapis.store.generated.Tables.ENTRY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.store.column.Ids;
import org.letapis.store.h2.Access;
import org.letapis.store.h2.Rows;
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

  private static final List<Field<?>> ALL = List.of(FIELDS);

  private Entries() {}

  /** Adds entries; of one already here, moves the place. See the store's writer for the rules. */
  public static void put(Access db, List<EntryRow> rows) {
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

  private static void add(Access db, List<EntryRow> fresh) {
    Map<AuthorId, List<EntryRow>> byAuthor =
        fresh.stream()
            .collect(Collectors.groupingBy(EntryRow::author, TreeMap::new, Collectors.toList()));
    byAuthor.forEach(
        (author, rows) -> {
          if (Chains.continues(db, author, rows)) {
            insert(Rows.Target.of(db), rows);
          } else {
            for (EntryRow row : rows) {
              insert(Rows.Target.of(db), List.of(row));
              Chains.added(db, row);
            }
          }
        });
  }

  private static void replace(Access db, EntryRow row, EntryStatus known) {
    if (row.status() == EntryStatus.OMITTED) {
      // What is known says more.
      return;
    }
    if (known == EntryStatus.OMITTED) {
      db.table(ENTRY).remove("id", Ids.bytes(row.id()));
      insert(Rows.Target.of(db), List.of(row));
    } else {
      db.table(ENTRY)
          .update(
              "id",
              key(row.id()),
              List.of(ENTRY.SEGMENT, ENTRY.BYTE_OFFSET, ENTRY.LINE),
              row.at().segment(),
              row.at().offset(),
              row.index());
    }
  }

  private static Map<EntryId, EntryStatus> statuses(Access db, List<EntryRow> rows) {
    Map<EntryId, EntryStatus> known = new HashMap<>();
    for (EntryRow row : rows) {
      status(db, row.id()).ifPresent(status -> known.put(row.id(), status));
    }
    return known;
  }

  private static Optional<EntryStatus> status(Access db, EntryId id) {
    return db.table(ENTRY)
        .first("id", List.of(ENTRY.STATUS), key(id))
        .map(row -> EntryStatus.valueOf(String.valueOf(row[0])));
  }

  private static Object[] key(EntryId id) {
    return new Object[] {Ids.bytes(id)};
  }

  /** Puts entries none of which is here; what is known of chains is left alone. */
  public static void insert(Rows.Target target, List<EntryRow> rows) {
    Rows entries = new Rows(target, ENTRY, FIELDS);
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
    insertActs(target, rows);
  }

  /** Those that are no changes are few, and are looked for by who wrote them. */
  private static void insertActs(Rows.Target target, List<EntryRow> rows) {
    Rows acts = new Rows(target, ACT, ACT.AUTHOR, ACT.KIND, ACT.SEQ, ACT.ID, ACT.RECORD);
    for (EntryRow row : rows) {
      RecordId record = row.record();
      if (record != null && !row.kind().equals(EntryKind.CHANGE.code())) {
        acts.add(
            Ids.bytes(row.author()), row.kind(), row.seq(), Ids.bytes(row.id()), record.uuid());
      }
    }
    acts.put();
  }

  /** The records an author wrote entries of a kind about, other than changes; oldest first. */
  public static Set<RecordId> recordsOf(Access db, AuthorId author, EntryKind kind) {
    return db.table(ACT).all("author", List.of(ACT.RECORD), Ids.bytes(author), kind.code()).stream()
        .map(row -> new RecordId((UUID) row[0]))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Sets what an entry counts for; nothing happens when it is not here or only its link is. */
  public static void setStatus(Access db, EntryId id, EntryStatus status) {
    if (status(db, id).filter(known -> known != EntryStatus.OMITTED).isPresent()) {
      db.table(ENTRY).update("id", key(id), List.of(ENTRY.STATUS), status.name());
    }
  }

  /** One entry. */
  public static Optional<EntryRow> of(Access db, EntryId id) {
    return db.table(ENTRY).first("id", ALL, key(id)).map(Entries::row);
  }

  /** Those of some entries that are here. */
  public static Map<EntryId, EntryRow> of(Access db, Collection<EntryId> entries) {
    Map<EntryId, EntryRow> known = new HashMap<>();
    for (EntryId id : entries) {
      of(db, id).ifPresent(row -> known.put(id, row));
    }
    return known;
  }

  /** A record's entries by author and number. */
  public static List<EntryRow> ofRecord(Access db, RecordId record) {
    return db.table(ENTRY).all("entry_of_record", ALL, record.uuid()).stream()
        .map(Entries::row)
        .toList();
  }

  /** The entries of several records, by record; each record's by author and number. */
  public static Map<RecordId, List<EntryRow>> ofRecords(Access db, Collection<RecordId> records) {
    Map<RecordId, List<EntryRow>> rows = new HashMap<>();
    for (RecordId record : records) {
      List<EntryRow> of = ofRecord(db, record);
      if (!of.isEmpty()) {
        rows.put(record, of);
      }
    }
    return rows;
  }

  /** An author's entries by number, after one. */
  public static List<EntryRow> ofAuthor(Access db, AuthorId author, long after, int limit) {
    Object[] within = {Ids.bytes(author)};
    Object[] from = {Ids.bytes(author), after + 1};
    return db.table(ENTRY).rows("entry_of_author", ALL, from, within, limit).stream()
        .map(Entries::row)
        .toList();
  }

  /** How many there are in each frame. */
  public static Map<Position, Integer> placed(Access db) {
    Map<Position, Integer> placed = new HashMap<>();
    db.sql()
        .select(ENTRY.SEGMENT, ENTRY.BYTE_OFFSET, DSL.count())
        .from(ENTRY)
        .groupBy(ENTRY.SEGMENT, ENTRY.BYTE_OFFSET)
        .forEach(row -> placed.put(new Position(row.value1(), row.value2()), row.value3()));
    return placed;
  }

  /** From what stands in {@link #ALL} columns, in their order. */
  private static EntryRow row(@Nullable Object[] cells) {
    int at = 0;
    return new EntryRow(
        Ids.entry((byte[]) cells[at++]),
        Ids.author((byte[]) cells[at++]),
        (Long) cells[at++],
        cells[at++] instanceof UUID record ? new RecordId(record) : null,
        (String) cells[at++],
        EntryStatus.valueOf((String) cells[at++]),
        Instant.ofEpochMilli((Long) cells[at++]),
        new Position((Integer) cells[at++], (Long) cells[at++]),
        (Integer) cells[at]);
  }
}
