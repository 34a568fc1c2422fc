package org.letapis.store.table.few;

import static org.letapis.store.generated.Tables.VAGUE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.store.column.StoredDate;
import org.letapis.store.h2.Access;
import org.letapis.store.h2.Rows;
import org.letapis.store.row.RecordRow;

/**
 * Events of which no exact day is known. They may have been within a span of days without being
 * sorted there, and are few beside the others.
 */
public final class Vague {

  private static final long OPEN_BEFORE = Long.MIN_VALUE;
  private static final long OPEN_AFTER = Long.MAX_VALUE;

  private static final Field<?>[] FIELDS = {
    VAGUE.RECORD, VAGUE.TYPE, VAGUE.START_ORDER, VAGUE.EARLIEST, VAGUE.LATEST
  };

  private static final List<Field<?>> CELLS = List.of(FIELDS);

  /**
   * One of them.
   *
   * @param start what it is sorted by
   */
  public record Event(RecordId id, String type, long start) {}

  private Vague() {}

  /** New rows of this table. */
  public static Rows rows(Rows.Target target) {
    return new Rows(target, VAGUE, FIELDS);
  }

  /** Adds a record to rows of this table, if it belongs there. */
  public static void add(RecordRow row, Rows rows) {
    PartialDate start = row.start().orElse(null);
    if (start != null && !start.isDay() && !start.isUnread()) {
      LocalDate earliest = start.earliest();
      LocalDate latest = start.latest();
      rows.add(
          row.id().uuid(),
          row.state().type(),
          StoredDate.order(row.start()),
          earliest == null ? OPEN_BEFORE : earliest.toEpochDay(),
          latest == null ? OPEN_AFTER : latest.toEpochDay());
    }
  }

  /** Removes a record, if it is here. */
  public static void remove(Access db, UUID record) {
    db.table(VAGUE).remove("record", record);
  }

  /** Those sorted before a span that may have been in it, in order. */
  public static Stream<Event> before(Access db, @Nullable LocalDate from) {
    return from == null
        ? Stream.empty()
        : sorted(db, Long.MIN_VALUE, StoredDate.minutes(from) - 1)
            .filter(cells -> (Long) cells[4] >= from.toEpochDay())
            .map(Vague::event);
  }

  /** Those sorted after a span that may have been in it, in order. */
  public static Stream<Event> after(Access db, @Nullable LocalDate to) {
    return to == null
        ? Stream.empty()
        : sorted(db, StoredDate.minutes(to.plusDays(1)), StoredDate.UNKNOWN)
            .filter(cells -> (Long) cells[3] <= to.toEpochDay())
            .map(Vague::event);
  }

  private static Stream<@Nullable Object[]> sorted(Access db, long from, long to) {
    return db
        .table(VAGUE)
        .rows("vague_by_start", CELLS, new Object[] {from}, new Object[] {to}, Integer.MAX_VALUE)
        .stream();
  }

  private static Event event(@Nullable Object[] cells) {
    return new Event(new RecordId((UUID) cells[0]), (String) cells[1], (Long) cells[2]);
  }
}
