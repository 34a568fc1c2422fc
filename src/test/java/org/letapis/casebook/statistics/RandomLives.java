package org.letapis.casebook.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Organisation;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.event.Custody;
import org.letapis.domain.types.event.Release;
import org.letapis.domain.types.event.Verdict;

/** Writes random people and what happened to them into casebooks. */
final class RandomLives {

  private static final List<String> TYPES =
      List.of(
          "detention",
          "detention",
          "detention",
          "custody",
          "release",
          "verdict",
          "search",
          "interrogation",
          "death");

  final List<RecordId> people = new ArrayList<>();
  final List<RecordId> events = new ArrayList<>();
  private final List<RecordId> places = new ArrayList<>();
  private final Random random;

  RandomLives(Random random) {
    this.random = random;
  }

  Change facility() {
    RecordId id = id();
    places.add(id);
    Change.Builder change = Change.of(id, "facility").set(Facility.NAMES, "r", Facility.NAME, "М");
    return random.nextInt(4) == 0
        ? change.build()
        : change.set(Facility.REGION, term("minsk", "brest-region", "~Палессе")).build();
  }

  Change agency() {
    RecordId id = id();
    places.add(id);
    return Change.of(id, "organisation")
        .set(Organisation.NAMES, "r", Organisation.NAME, "А")
        .set(Organisation.REGION, term("minsk", "gomel-region"))
        .build();
  }

  Change person() {
    RecordId id = id();
    people.add(id);
    return person(id);
  }

  Change person(RecordId id) {
    Change.Builder change = Change.of(id, "person");
    maybe(change, Person.SEX, term("female", "male", "male", "other"));
    if (random.nextInt(4) > 0) {
      change.set(Person.BORN, date(1950, 60));
    }
    if (random.nextInt(3) > 0) {
      change.set(
          Person.OCCUPATION_GROUPS,
          List.of(term("journalist", "worker"), term("teacher", "~іншае")));
    }
    level(change);
    return change.set(Person.NAMES, "r", Person.FAMILY, "Жук" + random.nextInt(99)).build();
  }

  Change event() {
    RecordId id = id();
    events.add(id);
    return event(id, TYPES.get(random.nextInt(TYPES.size())));
  }

  /** An event, or a correction of one. */
  Change event(RecordId id, String type) {
    Change.Builder change = Change.of(id, type);
    if (random.nextInt(12) > 0) {
      change.set(EventFields.PERSON, any(people));
    }
    maybe(change, EventFields.START, date(2020, 3));
    level(change);
    if (random.nextInt(3) == 0) {
      change.set(Common.TAGS, List.of(term("~пратэст", "~медыкі")));
    }
    switch (type) {
      case "detention" -> {
        agency(change);
        articles(change);
        maybe(change, Detention.END, date(2020, 4));
        maybe(
            change,
            Detention.OUTCOME,
            term("released", "fine", "custody", "house-arrest", "transferred"));
        if (random.nextInt(3) == 0) {
          change.set(Detention.TAKEN_TO, "r", EventFields.FACILITY, any(places));
        }
        if (random.nextInt(4) == 0) {
          change.set(Detention.INCOMMUNICADO_UNTIL, date(2020, 3));
        }
      }
      case "custody" -> {
        change.set(EventFields.FACILITY, any(places));
        maybe(change, EventFields.END, date(2020, 5));
        if (random.nextInt(3) == 0) {
          change.set(Custody.LENGTH, Duration.of(0, random.nextInt(9), 3));
        }
        if (random.nextInt(3) == 0) {
          change.set(Custody.INCOMMUNICADO_FROM, date(2021, 2));
        }
      }
      case "verdict" -> {
        articles(change);
        maybe(change, Verdict.PENALTY, term("imprisonment", "arrest", "fine", "acquittal"));
        maybe(change, Verdict.LENGTH, length());
        if (random.nextInt(5) == 0) {
          change.set(Verdict.YEARS, 2L).set(Verdict.DAYS, 3L);
        }
        maybe(change, Verdict.STAGE, term("first-instance", "appeal", "retrial"));
      }
      case "release" -> maybe(change, Release.KIND, term("parole", "pardon", "house-arrest"));
      case "search", "interrogation" -> {
        agency(change);
        articles(change);
      }
      default -> {}
    }
    return change.build();
  }

  private Duration length() {
    return switch (random.nextInt(6)) {
      case 0 -> Duration.forLife();
      case 1 -> Duration.of(0, 0, 1 + random.nextInt(20));
      case 2 -> Duration.of(0, 1 + random.nextInt(40), 0);
      case 3 -> Duration.of(3, 0, 0).about();
      default -> Duration.of(1 + random.nextInt(18), random.nextInt(2) * 6, 0);
    };
  }

  private void agency(Change.Builder change) {
    maybe(change, EventFields.AGENCY, any(places));
  }

  private void articles(Change.Builder change) {
    maybe(
        change,
        EventFields.ARTICLES,
        List.of(
            new Article("CC", "342", Integer.toString(1 + random.nextInt(2)), ""),
            random.nextBoolean()
                ? new Article("CAO", "24.23", "", "")
                : new Article("CC", "342", "3", "")));
  }

  private void level(Change.Builder change) {
    if (random.nextInt(3) == 0) {
      change.set(Common.CONFIDENTIALITY, term("public", "partners", "restricted"));
    }
  }

  private <T> void maybe(Change.Builder change, Field<T> field, T value) {
    switch (random.nextInt(8)) {
      case 0 -> {}
      case 1 -> change.absent(field, Absent.values()[random.nextInt(Absent.values().length)]);
      default -> change.set(field, value);
    }
  }

  Term term(String... codes) {
    String code = codes[random.nextInt(codes.length)];
    return code.startsWith("~") ? Term.word(code.substring(1)) : Term.of(code);
  }

  /** Days, months, years, ranges, open sides, words. */
  private PartialDate date(int year, int years) {
    LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365 * years));
    return switch (random.nextInt(9)) {
      case 0 -> PartialDate.between(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
      case 1 -> PartialDate.between(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
      case 2 -> PartialDate.between(day, day.plusDays(random.nextInt(70)));
      case 3 ->
          random.nextBoolean() ? PartialDate.between(null, day) : PartialDate.between(day, null);
      case 4 -> random.nextInt(3) == 0 ? PartialDate.unread("калісьці") : PartialDate.day(day);
      default -> PartialDate.day(day);
    };
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** The same ids in every run with the same chance. */
  private RecordId id() {
    long high = random.nextLong() & ~0xf000L | 0x7000L;
    long low = random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
    return new RecordId(new UUID(high, low));
  }

  /** Corrects some of what is shown. */
  void correct(Casebook book, int some) {
    List<RecordId> all = new ArrayList<>(people);
    all.addAll(events);
    int saved = 0;
    while (saved < some && !all.isEmpty()) {
      RecordId id = all.remove(random.nextInt(all.size()));
      Optional<Change> change =
          book.records()
              .view(id)
              .map(view -> view.record().type())
              .map(type -> type.equals("person") ? person(id) : event(id, type));
      if (change.isPresent() && saves(book, change.get())) {
        saved++;
      }
    }
  }

  /** Whether it says anything new. */
  private static boolean saves(Casebook book, Change change) {
    try {
      return book.records().save(change) != null;
    } catch (Problem sameAsBefore) {
      assertThat(sameAsBefore.is(CasebookProblem.NOTHING_TO_SAVE)).isTrue();
      return false;
    }
  }
}
