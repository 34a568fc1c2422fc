package org.letapis.casebook.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.types.event.Verdict;

/** How long sentences are, and how long it was until a release, said plainly. */
final class SlowLengths {

  private SlowLengths() {}

  static Bucket length(CaseRecord verdict) {
    Optional<Duration> told = verdict.get(Verdict.LENGTH);
    long months =
        12 * verdict.get(Verdict.YEARS).orElse(0L) + verdict.get(Verdict.MONTHS).orElse(0L);
    long days = verdict.get(Verdict.DAYS).orElse(0L);
    if (told.isPresent()) {
      if (told.get().life()) {
        return Bucket.of("10");
      }
      if (told.get().circa()) {
        return Bucket.uncertain();
      }
      months = told.get().years() * 12L + told.get().months();
      days = told.get().days();
    } else if (months + days == 0) {
      boolean timeless =
          Set.of("fine", "confiscation", "deportation")
              .contains(SlowCount.word(verdict.get(Verdict.PENALTY)));
      return timeless ? Bucket.of("11") : Bucket.unknown("");
    }
    double length = Math.floor(months * 365.25 / 12 + days);
    double[] bounds = {15, 3, 12, 24, 36, 60, 84, 120, 180};
    int group = length <= 15 ? 0 : 1;
    while (group > 0 && group < 9 && length > Math.floor(bounds[group] * 365.25 / 12)) {
      group++;
    }
    return Bucket.of("0" + group);
  }

  static Bucket release(boolean named, CaseRecord event, List<PartialDate> free) {
    PartialDate taken = event.get(EventFields.START).orElse(PartialDate.unread(""));
    if (!named || taken.isUnread()) {
      return Bucket.unknown("");
    }
    List<PartialDate> after = new ArrayList<>();
    for (PartialDate day : free) {
      if (!day.surelyBefore(taken)) {
        after.add(day);
      }
    }
    if (after.isEmpty()) {
      return Bucket.of("09");
    }
    PartialDate next =
        after.stream()
            .min(
                Comparator.comparing(
                        (PartialDate d) -> d.latest() == null ? LocalDate.MAX : d.latest())
                    .thenComparing(d -> d.earliest() == null ? LocalDate.MIN : d.earliest()))
            .orElseThrow();
    if (taken.earliest() == null
        || taken.latest() == null
        || next.earliest() == null
        || next.latest() == null) {
      return Bucket.uncertain();
    }
    String least = waited(Math.max(0, ChronoUnit.DAYS.between(taken.latest(), next.earliest())));
    String most = waited(ChronoUnit.DAYS.between(taken.earliest(), next.latest()));
    return least.equals(most) ? Bucket.of(least) : Bucket.uncertain();
  }

  private static String waited(long days) {
    int group = 0;
    for (int bound : List.of(3, 15, 30, 91, 183, 365, 730, 1_826)) {
      group += days > bound ? 1 : 0;
    }
    return "0" + group;
  }
}
