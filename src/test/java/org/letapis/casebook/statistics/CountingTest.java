package org.letapis.casebook.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.casebook.statistics.count.Counter;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.query.CountReport;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.casebook.statistics.query.Question;
import org.letapis.domain.entry.Decision;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Change;

class CountingTest {

  /** More takes as many times as long. */
  private static final int CASEBOOKS = Integer.getInteger("letapis.count-casebooks", 1);

  /** Questions asked of each state. */
  private static final int QUERIES = Integer.getInteger("letapis.count-queries", 24);

  @TempDir Path temp;

  @Test
  void everyFigureIsWhatASlowCountOverTheRecordsSays() throws Exception {
    long first = Seed.get();
    for (long seed = first; seed < first + CASEBOOKS; seed++) {
      Path folder = java.nio.file.Files.createDirectory(temp.resolve("s" + seed));
      Random random = new Random(seed);
      Random asking = new Random(seed);
      RandomLives lives = new RandomLives(random);
      try (Casebook theirs = Books.create(folder.resolve("theirs"), Desk.DOCUMENTER, "Сойка")) {
        try (Casebook ours = Books.create(folder.resolve("ours"), Desk.COORDINATOR, "Бусел")) {
          Books.introduce(ours, theirs);
          fill(theirs, lives, 14, 40);
          send(theirs, ours, folder);
          decide(ours, random);
          fill(ours, lives, 8, 50);
          join(ours, lives);
          compare(ours, asking, seed, QUERIES);
          // Both change the same: that contradicts itself, and what is counted follows.
          lives.correct(ours, 30);
          lives.correct(theirs, 30);
          send(theirs, ours, folder);
          decide(ours, random);
          join(ours, lives);
          ours.review().joins().split(joined(ours, lives).orElseThrow(), "");
          assertThat(ours.review().conflicts().records()).as("seed %d", seed).isNotEmpty();
          compare(ours, asking, seed, QUERIES);
        }
        assertThat(folder.resolve("ours/figures/columns")).exists();
        try (Casebook ours = Books.open(folder.resolve("ours"))) {
          // What was kept is older than this: only what was said since is read.
          lives.correct(ours, 10);
          lives.correct(theirs, 10);
          send(theirs, ours, folder);
          decide(ours, random);
          join(ours, lives);
          compare(ours, asking, seed, QUERIES);
        }
      }
    }
  }

  private static Optional<RecordId> joined(Casebook book, RandomLives lives) {
    return lives.people.stream().filter(p -> book.records().together(p).size() > 1).findFirst();
  }

  private static void fill(Casebook book, RandomLives lives, int people, int events) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      changes.add(lives.facility());
      changes.add(lives.agency());
    }
    for (int i = 0; i < people; i++) {
      changes.add(lives.person());
    }
    for (int i = 0; i < events; i++) {
      changes.add(lives.event());
    }
    changes.removeIf(change -> change.fields().isEmpty());
    var ignored = book.records().saveAll(changes);
  }

  private static void send(Casebook from, Casebook to, Path folder) {
    var request = new ExportRequest(Set.of(to.contacts().myId()), true, true, true, false);
    var ignored = to.exchange().importBundle(from.exchange().export(request, folder).file());
  }

  /** Some is accepted, some held, some rejected, some left to wait. */
  private static void decide(Casebook book, Random random) {
    Map<Integer, List<ReviewItem>> heaps =
        book.inbox().items().stream().collect(Collectors.groupingBy(i -> random.nextInt(8)));
    heaps.forEach(
        (heap, items) -> {
          if (heap < 7) {
            Decision.Verdict verdict =
                heap < 5
                    ? Decision.Verdict.ACCEPT
                    : heap == 5 ? Decision.Verdict.HOLD : Decision.Verdict.REJECT;
            var ignored = book.inbox().decide(verdict, items, "");
          }
        });
  }

  private static void join(Casebook book, RandomLives lives) {
    for (int i = 0; i < 3; i++) {
      try {
        book.review().joins().join(lives.any(lives.people), lives.any(lives.people), "");
        book.review().joins().join(lives.any(lives.events), lives.any(lives.events), "");
      } catch (Problem | IllegalArgumentException notAlike) {
        // One of them is not here, or they are of different kinds.
      }
    }
  }

  private static void compare(Casebook book, Random random, long seed, int queries) {
    SlowCount.Folded folded = SlowCount.Folded.of(book);
    for (int i = 0; i < queries; i++) {
      CountQuery query = query(random);
      String what = "seed " + seed + ", " + query;
      CountReport report = book.statistics().count(query);
      SlowCount slow = new SlowCount(folded, query);
      SortedMap<Bucket, SlowCount.Row> rows = slow.rows();
      assertThat(report.rows().stream().map(CountReport.Row::bucket))
          .as(what)
          .containsExactlyInAnyOrderElementsOf(rows.keySet());
      Set<RecordId> events = new TreeSet<>();
      Set<RecordId> people = new TreeSet<>();
      for (CountReport.Row row : report.rows()) {
        SlowCount.Row expected = Optional.ofNullable(rows.get(row.bucket())).orElseThrow();
        String cell = what + " " + row.bucket();
        assertThat(row.tally().events()).as(cell).isEqualTo(expected.events().size());
        assertThat(row.tally().people()).as(cell).isEqualTo(expected.people().size());
        Counter.Cell one = new Counter.Cell(Optional.of(row.bucket()), Optional.empty());
        assertThat(book.statistics().events(query, one))
            .as(cell)
            .containsExactlyInAnyOrderElementsOf(expected.events());
        assertThat(book.statistics().people(query, one))
            .as(cell)
            .containsExactlyInAnyOrderElementsOf(expected.people());
        assertThat(row.tally().women()).as(cell).isEqualTo(women(slow, expected.people()));
        if (row.counts()) {
          events.addAll(expected.events());
          people.addAll(expected.people());
        }
      }
      assertThat(report.total().events()).as(what).isEqualTo(events.size());
      assertThat(report.total().people()).as(what).isEqualTo(people.size());
      assertThat(report.total().women()).as(what).isEqualTo(women(slow, people));
      split(book, query, random);
    }
  }

  private static int women(SlowCount slow, Set<RecordId> people) {
    return (int)
        people.stream()
            .flatMap(id -> Optional.ofNullable(slow.records.get(id)).stream())
            .filter(
                p -> SlowCount.word(p.get(org.letapis.domain.types.Person.SEX)).equals("female"))
            .count();
  }

  /** A cell of a divided row is the row of the same query narrowed to the cell's part. */
  private static void split(Casebook book, CountQuery query, Random random) {
    Dimension again = random.nextBoolean() ? Dimension.SEX : Dimension.ARTICLE;
    CountReport divided = book.statistics().count(query.splitBy(again));
    if (divided.splits().isEmpty()
        || query.only().containsKey(again)
        || query.question() == Question.REPEATED) {
      return;
    }
    Bucket part = divided.splits().get(random.nextInt(divided.splits().size()));
    String key = part.kind() == Bucket.Kind.UNKNOWN ? "?" + part.key() : part.key();
    Map<Dimension, Set<String>> only = new java.util.TreeMap<>(query.only());
    only.put(again, Set.of(key));
    CountReport narrowed = book.statistics().count(query.only(only));
    for (CountReport.Row row : divided.rows()) {
      var expected =
          narrowed.rows().stream()
              .filter(r -> r.bucket().equals(row.bucket()))
              .map(CountReport.Row::tally)
              .findFirst();
      assertThat(Optional.ofNullable(row.parts().get(part)))
          .as("%s %s %s", query, row.bucket(), part)
          .isEqualTo(expected);
    }
  }

  private static CountQuery query(Random random) {
    Question question = Question.values()[random.nextInt(Question.values().length)];
    Dimension by = Dimension.NONE;
    while (by == Dimension.NONE) {
      Dimension any = Dimension.values()[random.nextInt(Dimension.values().length)];
      by = any.suits(question) ? any : by;
    }
    LocalDate from = LocalDate.of(2020, 3, 1).plusDays(random.nextInt(700));
    CountQuery query =
        CountQuery.of(Question.DETAINED, Dimension.NONE)
            .upTo(Level.values()[random.nextInt(Level.values().length)]);
    boolean dated = question.ofDay() || random.nextBoolean();
    query =
        new CountQuery(
            question,
            by,
            Dimension.NONE,
            dated ? from : null,
            dated && random.nextInt(3) > 0 ? from.plusDays(random.nextInt(400)) : null,
            Map.of(),
            query.highest());
    return switch (random.nextInt(4)) {
      case 0 -> query.only(Map.of(Dimension.SEX, Set.of("female", "?unknown")));
      case 1 ->
          query.only(Map.of(Dimension.REGION, Set.of("minsk", "?"), Dimension.TAG, Set.of("?")));
      default -> query;
    };
  }
}
