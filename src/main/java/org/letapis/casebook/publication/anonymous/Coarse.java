package org.letapis.casebook.publication.anonymous;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.date.PartialDate;

/** Dates that say less. */
final class Coarse {

  private Coarse() {}

  /** From the first day of a month to the last of one; nothing of what is only words. */
  static Optional<PartialDate> month(PartialDate date) {
    return between(
        date,
        date.earliest() == null ? null : YearMonth.from(date.earliest()).atDay(1),
        date.latest() == null ? null : YearMonth.from(date.latest()).atEndOfMonth());
  }

  /** The same of years. */
  static Optional<PartialDate> year(PartialDate date) {
    return between(
        date,
        date.earliest() == null ? null : LocalDate.of(date.earliest().getYear(), 1, 1),
        date.latest() == null ? null : LocalDate.of(date.latest().getYear(), 12, 31));
  }

  /** The same of decades. */
  static Optional<PartialDate> decade(PartialDate date) {
    return between(
        date,
        date.earliest() == null ? null : LocalDate.of(date.earliest().getYear() / 10 * 10, 1, 1),
        date.latest() == null ? null : LocalDate.of(date.latest().getYear() / 10 * 10 + 9, 12, 31));
  }

  private static Optional<PartialDate> between(
      PartialDate date, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (date.isUnread()) {
      return Optional.empty();
    }
    PartialDate coarse = PartialDate.between(from, to);
    return Optional.of(date.circa() ? coarse.about() : coarse);
  }
}
