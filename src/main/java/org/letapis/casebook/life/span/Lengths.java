package org.letapis.casebook.life.span;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.duration.Duration;

/** Ends that follow from a beginning and a length. */
public final class Lengths {

  private Lengths() {}

  /**
   * The last day of what lasts so long from the first day on; nothing for life, and for a length
   * that is only approximate or says hours alone.
   */
  public static Optional<PartialDate> end(PartialDate start, Duration length) {
    if (start.isUnread() || length.life() || length.circa()) {
      return Optional.empty();
    }
    if (length.years() + length.months() + length.days() == 0) {
      return Optional.empty();
    }
    PartialDate end =
        PartialDate.between(after(start.earliest(), length), after(start.latest(), length));
    return Optional.of(end);
  }

  private static @Nullable LocalDate after(@Nullable LocalDate start, Duration length) {
    if (start == null) {
      return null;
    }
    try {
      return start
          .plusYears(length.years())
          .plusMonths(length.months())
          .plusDays(length.days())
          .minusDays(1);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
