package org.letapis.casebook.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.casebook.life.span.Gap;
import org.letapis.casebook.life.span.Gaps;
import org.letapis.casebook.life.span.Hold;
import org.letapis.casebook.life.span.Span;
import org.letapis.casebook.life.span.SpanKind;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;

/** What partial dates say of a day, against trying every day they may stand for. */
class SpanTest {

  private static final LocalDate ZERO = LocalDate.of(2021, 8, 1);

  private static Span span(PartialDate start, PartialDate end, boolean ended) {
    return new Span(SpanKind.CUSTODY, RecordId.fresh(), start, end, ended, Optional.empty(), "");
  }

  private static PartialDate some(Random random, int within) {
    int first = random.nextInt(within);
    int last = first + random.nextInt(4);
    return PartialDate.between(
        random.nextInt(9) == 0 ? null : ZERO.plusDays(first),
        random.nextInt(9) == 0 ? null : ZERO.plusDays(last));
  }

  /** Every beginning and every end the dates may stand for, in this order; open sides end far. */
  private static Optional<Hold> slow(Span span, LocalDate day) {
    if (span.undated()) {
      return Optional.empty();
    }
    int within = 0;
    int all = 0;
    boolean surelyBegun = true;
    for (LocalDate start : days(span.start())) {
      surelyBegun &= !start.isAfter(day);
      for (LocalDate end : days(span.end())) {
        if (!end.isBefore(start)) {
          all++;
          within += !start.isAfter(day) && !end.isBefore(day) ? 1 : 0;
        }
      }
    }
    if (within == 0) {
      return Optional.empty();
    }
    boolean noEnd = !span.ended() && surelyBegun;
    return Optional.of(within == all ? Hold.SURELY : noEnd ? Hold.NO_END : Hold.POSSIBLY);
  }

  private static List<LocalDate> days(PartialDate date) {
    LocalDate first = date.earliest() == null ? ZERO.minusDays(40) : date.earliest();
    LocalDate last = date.latest() == null ? ZERO.plusDays(60) : date.latest();
    return first.datesUntil(last.plusDays(1)).toList();
  }

  @Test
  void aDayLiesWithinAsSurelyAsTryingEveryPairOfDaysSays() {
    Random random = new Random(Seed.get());
    for (int i = 0; i < 1_500; i++) {
      Span span = span(some(random, 12), some(random, 20), random.nextBoolean());
      for (int day = -3; day < 26; day++) {
        LocalDate date = ZERO.plusDays(day);
        if (!span.on(date).equals(slow(span, date))) {
          assertThat(span.on(date)).as("%s on %s", span, date).isEqualTo(slow(span, date));
        }
      }
    }
  }

  @Test
  void daysOfWhichNothingIsToldAreThoseNoSpanMayCover() {
    Random random = new Random(Seed.get());
    for (int i = 0; i < 15; i++) {
      List<Span> spans = new ArrayList<>();
      for (int n = 1 + random.nextInt(5); n > 0; n--) {
        LocalDate start = ZERO.plusDays(random.nextInt(1_500));
        spans.add(
            span(
                PartialDate.between(start, start.plusDays(random.nextInt(40))),
                PartialDate.day(start.plusDays(40 + random.nextInt(100))),
                true));
      }
      LocalDate today = ZERO.plusDays(1_900);
      List<Gap> gaps = Gaps.of(List.of(), spans, today);
      TreeSet<LocalDate> silent = new TreeSet<>();
      LocalDate first =
          spans.stream().map(s -> s.start().earliest()).min(LocalDate::compareTo).orElseThrow();
      first
          .datesUntil(today.plusDays(1))
          .filter(day -> spans.stream().allMatch(s -> s.on(day).isEmpty()))
          .forEach(silent::add);
      gaps.forEach(gap -> assertThat(gap.days()).isGreaterThanOrEqualTo(Gaps.LEAST));
      for (LocalDate day : silent) {
        boolean within =
            gaps.stream().anyMatch(g -> !day.isBefore(g.from()) && !day.isAfter(g.until()));
        if (within != run(silent, day) >= Gaps.LEAST) {
          assertThat(gaps).as("gaps, with " + day).isEmpty();
        }
      }
      long told = gaps.stream().mapToLong(Gap::days).sum();
      assertThat(silent.size()).isGreaterThanOrEqualTo((int) told);
    }
  }

  private static int run(TreeSet<LocalDate> days, LocalDate in) {
    int length = 1;
    for (LocalDate d = in.plusDays(1); days.contains(d); d = d.plusDays(1)) {
      length++;
    }
    for (LocalDate d = in.minusDays(1); days.contains(d); d = d.minusDays(1)) {
      length++;
    }
    return length;
  }
}
