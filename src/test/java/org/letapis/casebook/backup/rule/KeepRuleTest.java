package org.letapis.casebook.backup.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.domain.entry.AuthorId;

class KeepRuleTest {

  private static final long SEED = Seed.get();
  private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
  private static final AuthorId ME = AuthorId.of("a".repeat(64));
  private static final KeepRule RULE = KeepRule.standard(VILNIUS);

  private static KeepRule.Kept kept(int number, Instant time, long entries) {
    return new KeepRule.Kept(number, time, true, Map.of(ME, entries));
  }

  private static List<KeepRule.Kept> pruned(List<KeepRule.Kept> all) {
    Set<Integer> keep = RULE.keep(all);
    return new ArrayList<>(all.stream().filter(k -> keep.contains(k.number())).toList());
  }

  /** Months of backups at odd hours, by a clock that jumps about, pruned after each. */
  @RepeatedTest(40)
  void whateverTheClockDoesTheNewestStayAndNeverTooMany(RepetitionInfo run) {
    Random random = new Random(SEED + run.getCurrentRepetition());
    // Across both changes of the clock of 2024.
    Instant now =
        LocalDateTime.of(2024, random.nextBoolean() ? 3 : 10, 20, 12, 0)
            .atZone(VILNIUS)
            .toInstant();
    List<KeepRule.Kept> there = new ArrayList<>();
    for (int number = 1; number <= 200; number++) {
      now = now.plus(step(random));
      there.add(kept(number, now, number));
      there = pruned(there);
      int newest = number;
      assertThat(there).as("seed %d", SEED).hasSizeBetween(Math.min(number, 5), 16);
      for (int last = Math.max(1, newest - 4); last <= newest; last++) {
        int each = last;
        assertThat(there).anyMatch(k -> k.number() == each);
      }
      assertThat(pruned(there)).as("pruning again changes nothing").isEqualTo(there);
    }
  }

  private static Duration step(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> Duration.ofDays(-random.nextInt(400));
      case 1 -> Duration.ofDays(random.nextInt(400));
      case 2 -> Duration.ofSeconds(-random.nextInt(7200));
      case 3 -> Duration.ZERO;
      default -> Duration.ofMinutes(random.nextInt(3000));
    };
  }

  /**
   * With a clock that goes forward, pruning after each keeps what pruning once at the end would.
   */
  @Test
  void aSnapshotOfEachOfSevenDaysAndFourWeeksIsAlwaysThere() {
    Random random = new Random(SEED);
    Instant now = LocalDateTime.of(2024, 3, 1, 8, 0).atZone(VILNIUS).toInstant();
    List<KeepRule.Kept> there = new ArrayList<>();
    for (int number = 1; number <= 600; number++) {
      now = now.plus(Duration.ofMinutes(60 + random.nextInt(300)));
      there.add(kept(number, now, number));
      there = pruned(there);
      if (number > 300) {
        assertThat(days(there)).containsAll(lastDays(now, 7));
        assertThat(there.getFirst().time()).isBefore(now.minus(Duration.ofDays(14)));
      }
    }
  }

  private static Set<LocalDate> days(List<KeepRule.Kept> kept) {
    Set<LocalDate> days = new HashSet<>();
    kept.forEach(k -> days.add(LocalDate.ofInstant(k.time(), VILNIUS)));
    return days;
  }

  private static Set<LocalDate> lastDays(Instant now, int count) {
    Set<LocalDate> days = new TreeSet<>();
    LocalDate today = LocalDate.ofInstant(now, VILNIUS);
    for (int i = 0; i < count; i++) {
      days.add(today.minusDays(i));
    }
    return days;
  }

  @Test
  void aDayBeginsAtMidnightHereAlsoWhenItHas23Or25Hours() {
    for (LocalDate day : List.of(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 10, 27))) {
      List<KeepRule.Kept> there = new ArrayList<>();
      Instant from = day.atStartOfDay(VILNIUS).toInstant();
      Instant to = day.plusDays(1).atStartOfDay(VILNIUS).toInstant();
      assertThat(Duration.between(from, to)).isNotEqualTo(Duration.ofDays(1));
      there.add(kept(1, from, 1));
      there.add(kept(2, to.minusMillis(1), 2));
      there.add(kept(3, to, 3));
      for (int i = 4; i < 9; i++) {
        there.add(kept(i, to.plusSeconds(i), i));
      }
      assertThat(RULE.keep(there)).containsExactly(2, 4, 5, 6, 7, 8);
    }
  }

  @Test
  void aClockThatWasYearsAheadForAnHourKeepsNothingForEver() {
    List<KeepRule.Kept> there = new ArrayList<>();
    Instant now = Instant.parse("2024-05-01T08:00:00Z");
    there.add(kept(1, now.plus(Duration.ofDays(9000)), 1));
    for (int number = 2; number < 60; number++) {
      now = now.plus(Duration.ofDays(1));
      there.add(kept(number, now, number));
      there = pruned(there);
    }
    assertThat(there).noneMatch(k -> k.number() == 1);
  }

  @Test
  void whatOnlyAnOlderSnapshotHoldsIsKept() {
    Instant now = Instant.parse("2024-05-01T08:00:00Z");
    List<KeepRule.Kept> there = new ArrayList<>();
    there.add(kept(1, now, 500));
    there.add(kept(2, now.plusSeconds(1), 900));
    for (int number = 3; number < 40; number++) {
      there.add(new KeepRule.Kept(number, now.plusSeconds(number), number < 5, Map.of(ME, 40L)));
    }
    // 2 has the most entries, 4 is the newest of a casebook without damage.
    assertThat(RULE.keep(there)).containsExactly(2, 4, 35, 36, 37, 38, 39);
  }
}
