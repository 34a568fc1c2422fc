package org.letapis.casebook.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.casebook.life.DayState.Status;
import org.letapis.casebook.life.span.LifeEvent;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.event.Release;

/** What somebody is on a day, against going through random lives day by day. */
class DayStateTest {

  private static final int LIVES = Integer.getInteger("letapis.lives", 400);
  private static final int DAYS = 45;
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final RecordId WHO = RecordId.fresh();

  /**
   * Something that happened, on exactly known days.
   *
   * @param until its last day; -1 where nobody recorded one
   * @param outcome of a detention
   */
  private record Happened(String type, int from, int until, String outcome) {}

  @Test
  void aDayIsWhatGoingThroughTheEventsOneByOneTells() {
    Random random = new Random(Seed.get());
    Set<Status> seen = EnumSet.noneOf(Status.class);
    for (int i = 0; i < LIVES; i++) {
      List<Happened> life = life(random);
      Life read = read(life);
      for (int day = -2; day < DAYS + 5; day++) {
        Status told = read.on(FIRST.plusDays(day)).status();
        assertThat(told).as("day %d of %s", day, life).isEqualTo(status(life, day));
        seen.add(told);
      }
    }
    assertThat(seen)
        .contains(Status.CUSTODY, Status.DETAINED, Status.HOUSE_ARREST, Status.FREE)
        .contains(Status.DEAD, Status.UNKNOWN);
  }

  private static List<Happened> life(Random random) {
    List<Happened> life = new ArrayList<>();
    int count = 1 + random.nextInt(7);
    for (int i = 0; i < count; i++) {
      int from = random.nextInt(DAYS);
      int until = from + random.nextInt(8);
      life.add(
          switch (random.nextInt(8)) {
            case 0, 1, 2 -> {
              List<String> outcomes = List.of("released", "custody", "house-arrest", "");
              yield new Happened("detention", from, until, outcomes.get(random.nextInt(4)));
            }
            case 3, 4 -> new Happened("custody", from, random.nextBoolean() ? until : -1, "");
            case 5, 6 -> new Happened("release", from, -1, "");
            default ->
                random.nextInt(4) == 0
                    ? new Happened("death", from, -1, "")
                    : new Happened("hearing", from, -1, "");
          });
    }
    return life;
  }

  private static Status status(List<Happened> life, int day) {
    Set<Status> surely = EnumSet.noneOf(Status.class);
    Set<Status> open = EnumSet.noneOf(Status.class);
    int lastFree = -1;
    int lastHeld = -1;
    for (Happened one : life) {
      if (one.from() > day) {
        continue;
      }
      switch (one.type()) {
        case "death" -> {
          return Status.DEAD;
        }
        case "release" -> lastFree = Math.max(lastFree, one.from());
        case "detention" -> {
          lastHeld = Math.max(lastHeld, one.from());
          if (day <= one.until()) {
            surely.add(Status.DETAINED);
          }
          if (day >= one.until() && one.outcome().equals("released")) {
            lastFree = Math.max(lastFree, one.until());
          } else if (day >= one.until() && !one.outcome().isEmpty()) {
            lastHeld = Math.max(lastHeld, one.until());
            Status next = one.outcome().equals("custody") ? Status.CUSTODY : Status.HOUSE_ARREST;
            withoutEnd(life, one.until(), day, next, surely, open);
          }
        }
        case "custody" -> {
          lastHeld = Math.max(lastHeld, one.from());
          if (one.until() < 0) {
            withoutEnd(life, one.from(), day, Status.CUSTODY, surely, open);
          } else if (day <= one.until()) {
            surely.add(Status.CUSTODY);
          }
        }
        default -> {}
      }
    }
    if (!surely.isEmpty() || !open.isEmpty()) {
      return (surely.isEmpty() ? open : surely).iterator().next();
    }
    return lastFree >= 0 && lastHeld <= lastFree ? Status.FREE : Status.UNKNOWN;
  }

  /** It goes on until the day of the next detention, custody, release or death at the latest. */
  private static void withoutEnd(
      List<Happened> life, int from, int day, Status status, Set<Status> surely, Set<Status> open) {
    boolean over =
        life.stream()
            .filter(next -> !next.type().equals("hearing"))
            .anyMatch(next -> next.from() > from && next.from() < day);
    if (day == from) {
      surely.add(status);
    } else if (!over) {
      open.add(status);
    }
  }

  private static Life read(List<Happened> life) {
    List<LifeEvent> events = life.stream().map(DayStateTest::event).toList();
    return Life.of(WHO, events, List.of(), List.of(), Map.of(), FIRST.plusDays((long) DAYS + 100));
  }

  private static LifeEvent event(Happened one) {
    RecordId id = RecordId.fresh();
    PartialDate start = PartialDate.day(FIRST.plusDays(one.from()));
    Optional<PartialDate> end =
        one.until() < 0
            ? Optional.empty()
            : Optional.of(PartialDate.day(FIRST.plusDays(one.until())));
    Change.Builder change =
        Change.of(id, one.type()).set(EventFields.PERSON, WHO).set(EventFields.START, start);
    end.ifPresent(last -> change.set(EventFields.END, last));
    if (one.type().equals("release")) {
      change.set(Release.KIND, Term.of("amnesty"));
    }
    if (!one.outcome().isEmpty()) {
      change.set(Detention.OUTCOME, Term.of(one.outcome()));
    }
    CaseRecord record = CaseRecord.blank(id, one.type()).with(change.build());
    return new LifeEvent(
        new RecordSummary(
            record, "", Optional.of(WHO), "", Optional.of(start), end, Instant.EPOCH, false, 0),
        true);
  }
}
