package org.letapis.casebook.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.erasure.ErasureRequest;
import org.letapis.casebook.ledger.Known;
import org.letapis.casebook.ledger.Progress;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Erasure;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Person;

/**
 * The same with real casebooks and bundles, journal, store and keys and all; {@code
 * -Dletapis.team-histories=100} for a long run. See the tests of the merge room for the many.
 */
class TeamConvergenceTest {

  private static final int HISTORIES = Integer.getInteger("letapis.team-histories", 1);
  private static final int STEPS = 30;

  @TempDir Path temp;

  private record Shown(
      List<CaseRecord> records,
      List<String> conflicts,
      List<Set<RecordId>> together,
      Object inbox) {}

  @Test
  void colleaguesWhoExchangeEverythingInAnyOrderShowTheSame() throws Exception {
    long first = Seed.get();
    for (long seed = first; seed < first + HISTORIES; seed++) {
      Path folder = java.nio.file.Files.createDirectory(temp.resolve("history" + seed));
      Random random = new Random(seed);
      try (Team team = new Team(folder, 2 + random.nextInt(2)).ofColleagues()) {
        List<RecordId> records = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
          step(team, records, random);
        }
        settle(team);
        Shown expected = null;
        for (Casebook book : team.all()) {
          Shown shown = shown(book, records);
          expected = expected == null ? shown : expected;
          assertThat(shown.inbox()).as("seed %d, inbox", seed).isEqualTo(expected.inbox());
          assertThat(shown.together()).as("seed %d, joins", seed).isEqualTo(expected.together());
          assertThat(shown.records()).as("seed %d", seed).isEqualTo(expected.records());
          assertThat(shown).as("seed %d", seed).isEqualTo(expected);
          assertThat(book.check(Progress.NONE).findings()).as("seed %d", seed).isEmpty();
        }
      }
    }
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static void step(Team team, List<RecordId> records, Random random) {
    Casebook book = any(team.all(), random);
    if (records.isEmpty() || random.nextInt(8) == 0) {
      RecordId person = Books.person(book, "Жук", "Алесь" + random.nextInt(3));
      records.add(person);
      records.add(Books.detention(book, person, LocalDate.of(2021, 8, 12), "Мінск"));
      return;
    }
    RecordId record = any(records, random);
    try {
      switch (random.nextInt(10)) {
        case 0, 1, 2 -> edit(book, record, random);
        case 3 -> decide(book, record, random);
        case 4 -> book.review().joins().join(record, any(records, random), "");
        case 5 -> book.review().joins().keepApart(record, any(records, random), "");
        case 6 -> {
          if (random.nextInt(3) == 0) {
            book.review().erasures().ask(record, Erasure.DANGER, "");
          }
        }
        default -> {
          Casebook to = any(team.all(), random);
          if (to != book) {
            team.send(book, to);
          }
        }
      }
    } catch (Problem | IllegalArgumentException notHere) {
      // Somebody wants to do what cannot be done with what is here: that changes nothing.
    }
  }

  private static void edit(Casebook book, RecordId record, Random random) {
    String type = book.records().view(record).map(v -> v.record().type()).orElse("");
    if (type.equals("person")) {
      String row = "row-" + (1 + random.nextInt(2));
      Change.Builder change = Change.of(record, type);
      book.records()
          .save(
              random.nextInt(4) == 0
                  ? change.clear(Person.BIRTHPLACE).build()
                  : change
                      .set(Person.NAMES, row, Person.FAMILY, "Жук" + random.nextInt(4))
                      .set(Person.NAMES, row, Person.SCRIPT, Term.of("be-cyrl"))
                      .build());
    } else if (type.equals("detention")) {
      Change.Builder change = Change.of(record, type);
      book.records()
          .save(
              random.nextInt(4) == 0
                  ? change.clear(Detention.PLACE).build()
                  : change.set(Detention.PLACE, "месца " + random.nextInt(4)).build());
    }
  }

  private static void decide(Casebook book, RecordId record, Random random) {
    List<EntryId> entries =
        book.records().revisions(record).stream()
            .map(Known::entry)
            .filter(e -> e.body().kind().equals(EntryKind.CHANGE) && random.nextBoolean())
            .map(e -> e.id())
            .toList();
    Verdict verdict = any(List.of(Verdict.values()), random);
    book.inbox().decideAgain(verdict, record, entries, "");
  }

  /**
   * Everything comes round in the end, some of it twice; what anybody erased at home is erased by
   * whoever wrote it, and so by all.
   */
  private static void settle(Team team) {
    for (int round = 0; round < 2; round++) {
      team.meet();
      for (Casebook book : team.all()) {
        for (ErasureRequest request : book.review().erasures().open()) {
          if (request.state() == ErasureRequest.State.OPEN || request.ours() > 0) {
            book.review().erasures().carryOut(request.record(), request.entry(), true);
          }
        }
      }
    }
    team.meet();
  }

  private static Shown shown(Casebook book, List<RecordId> records) {
    List<CaseRecord> states = new ArrayList<>();
    List<String> conflicts = new ArrayList<>();
    List<Set<RecordId>> together = new ArrayList<>();
    for (RecordId record : records) {
      book.records().view(record).ifPresent(view -> states.add(view.record()));
      book.review()
          .conflicts()
          .of(record)
          .forEach(
              c ->
                  conflicts.add(
                      c.record()
                          + " "
                          + c.path()
                          + c.values().stream().map(v -> v.value()).toList()));
      together.add(new TreeSet<>(book.records().together(record)));
    }
    return new Shown(
        states,
        conflicts,
        together,
        book.inbox().items().stream().map(ReviewItem::record).collect(Collectors.toSet()));
  }
}
