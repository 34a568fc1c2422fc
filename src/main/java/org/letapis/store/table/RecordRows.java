package org.letapis.store.table;

import static org.letapis.store.generated.Tables.RECORD;
import static org.letapis.store.generated.Tables.RECORD_STATE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.store.column.Chunks;
import org.letapis.store.column.Ids;
import org.letapis.store.column.Packed;
import org.letapis.store.column.StateText;
import org.letapis.store.column.StoredDate;
import org.letapis.store.generated.tables.records.RecordRecord;
import org.letapis.store.h2.Access;
import org.letapis.store.kept.RowMemory;
import org.letapis.store.row.RecordRow;

/** Puts rows of the record table and the pieces of their values together. */
final class RecordRows {

  private static final List<Field<?>> CELLS = List.of(RECORD.fields());

  private RecordRows() {}

  /** One of them, if it is here. */
  static Optional<RecordRow> of(Access db, UUID id) {
    return db.rows().get(id, () -> record(db, id).map(row -> read(row, pieces(db, id))));
  }

  /** What the record table says of one. */
  static Optional<RecordRecord> record(Access db, UUID id) {
    return db.table(RECORD).first("id", CELLS, id).map(RecordRows::record);
  }

  /** In the order of the rows. */
  static List<RecordRow> of(Access db, List<RecordRecord> rows) {
    return rows.stream()
        .flatMap(
            row ->
                db
                    .rows()
                    .get(row.getId(), () -> Optional.of(read(row, pieces(db, row.getId()))))
                    .stream())
        .toList();
  }

  private static List<byte[]> pieces(Access db, UUID id) {
    return db.table(RECORD_STATE).all("record", List.of(RECORD_STATE.CONTENT), id).stream()
        .map(piece -> (byte[]) piece[0])
        .toList();
  }

  /** In the order of the columns. */
  private static RecordRecord record(@Nullable Object[] cells) {
    int at = 0;
    return new RecordRecord(
        (UUID) cells[at++],
        (String) cells[at++],
        (String) cells[at++],
        (String) cells[at++],
        (UUID) cells[at++],
        (String) cells[at++],
        (String) cells[at++],
        (Long) cells[at++],
        (Long) cells[at++],
        (byte[]) cells[at++],
        (Boolean) cells[at++],
        (Boolean) cells[at++],
        (Integer) cells[at]);
  }

  /** The same of rows in the order of their ids, without many invisible ones between them. */
  static List<RecordRow> inOrder(Access db, List<RecordRecord> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<byte[]>> pieces = new HashMap<>();
    gather(
        db, RECORD_STATE.RECORD.between(rows.getFirst().getId(), rows.getLast().getId()), pieces);
    return with(rows, pieces);
  }

  private static void gather(Access db, Condition among, Map<UUID, List<byte[]>> pieces) {
    db.sql()
        .selectFrom(RECORD_STATE)
        .where(among)
        .orderBy(RECORD_STATE.RECORD, RECORD_STATE.PART)
        .forEach(
            piece ->
                pieces
                    .computeIfAbsent(piece.getRecord(), id -> new ArrayList<>())
                    .add(piece.getContent()));
  }

  private static List<RecordRow> with(List<RecordRecord> rows, Map<UUID, List<byte[]>> pieces) {
    return rows.stream()
        .map(row -> read(row, pieces.getOrDefault(row.getId(), List.of())).row())
        .toList();
  }

  private static RowMemory.Read read(RecordRecord row, List<byte[]> pieces) {
    byte[] values = Packed.unpack(Chunks.join(pieces));
    return new RowMemory.Read(row(row, values), values.length);
  }

  private static RecordRow row(RecordRecord row, byte[] values) {
    RecordId id = new RecordId(row.getId());
    return new RecordRow(
        new CaseRecord(id, row.getType(), StateText.read(values)),
        row.getTitle(),
        row.getSortKey(),
        List.of(),
        Optional.ofNullable(row.getSubject()).map(RecordId::new),
        StoredDate.read(row.getStartDate()),
        StoredDate.read(row.getEndDate()),
        Instant.ofEpochMilli(row.getChangedMillis()),
        Ids.entries(row.getHeads()),
        row.getVisible(),
        row.getConflicted(),
        row.getPending());
  }
}
