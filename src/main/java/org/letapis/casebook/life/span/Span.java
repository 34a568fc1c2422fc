package org.letapis.casebook.life.span;

import java.time.LocalDate;
import java.util.Optional;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;

/**
 * Something that lasted.
 *
 * @param kind what it is
 * @param record the record that tells of it
 * @param start when it began; unread when nobody knows
 * @param end when it ended; where no end is recorded, the days within which it must have
 * @param ended whether the end is recorded, or follows from a recorded length
 * @param facility where, if that is a facility of the casebook
 * @param what a label key or somebody's own words that say more: a measure, a penalty; may be empty
 */
public record Span(
    SpanKind kind,
    RecordId record,
    PartialDate start,
    PartialDate end,
    boolean ended,
    Optional<RecordId> facility,
    String what) {

  /** Whether nobody knows any day of it. */
  public boolean undated() {
    return start.isUnread() && end.isUnread();
  }

  /** Whether, and how surely, that day lies within; an undated span is on no day. */
  public Optional<Hold> on(LocalDate date) {
    long day = date.toEpochDay();
    if (undated() || day < first(start) || day > last(end)) {
      return Optional.empty();
    }
    // Among the days it may have begun and ended on, in this order.
    long latestStart = Math.min(last(start), last(end));
    long earliestEnd = Math.max(first(start), first(end));
    if (latestStart <= day && day <= earliestEnd) {
      return Optional.of(Hold.SURELY);
    }
    return Optional.of(!ended && last(start) <= day ? Hold.NO_END : Hold.POSSIBLY);
  }

  /** First day a date may be, as an epoch day. */
  public static long first(PartialDate date) {
    LocalDate day = date.earliest();
    return day == null ? Long.MIN_VALUE : day.toEpochDay();
  }

  /** Last day a date may be, as an epoch day. */
  public static long last(PartialDate date) {
    LocalDate day = date.latest();
    return day == null ? Long.MAX_VALUE : day.toEpochDay();
  }
}
