package org.letapis.casebook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.check.FindingKind;
import org.letapis.casebook.exchange.memory.ForkFound;
import org.letapis.casebook.exchange.memory.ReceivedBundle;
import org.letapis.casebook.exchange.memory.ReceivedBundle.Outcome;
import org.letapis.casebook.exchange.waiting.WaitingBundle;
import org.letapis.casebook.ledger.Progress;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.RecordId;

/** Bundles that come before what they build on, and chains that go on in two ways. */
class WaitingTest {

  @TempDir Path temp;

  private Path send(Casebook from, Casebook to) {
    return send(from, to, false);
  }

  private Path send(Casebook from, Casebook to, boolean everything) {
    return from.exchange()
        .export(
            new ExportRequest(Set.of(to.identity().authorId()), everything, false, true, false),
            temp)
        .file();
  }

  private static void accept(Casebook book) {
    if (!book.inbox().items().isEmpty()) {
      book.inbox().decide(Verdict.ACCEPT, book.inbox().items(), "");
    }
  }

  private Path copy(String from, String to) throws IOException {
    Path source = temp.resolve(from);
    Path target = temp.resolve(to);
    try (Stream<Path> all = Files.walk(source)) {
      all.forEach(
          path -> {
            try {
              Files.copy(path, target.resolve(source.relativize(path).toString()));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    return target;
  }

  @Test
  void aBundleThatComesTooEarlyIsKeptAndTakenInWhenTheMissingPartComes() throws Exception {
    Casebook ours = Books.create(temp.resolve("ours"), Desk.DOCUMENTER, "Бусел");
    try (ours) {
      Path first;
      Path second;
      Path third;
      try (Casebook theirs = Books.create(temp.resolve("theirs"), Desk.COORDINATOR, "Сойка")) {
        Books.introduce(ours, theirs);
      }
      copy("theirs", "behind");
      try (Casebook theirs = Books.open(temp.resolve("theirs"))) {
        RecordId person = Books.person(ours, "Жук", "Алесь");
        first = send(ours, theirs);
        theirs.exchange().importBundle(first);
        accept(theirs);
        ours.exchange().importBundle(send(theirs, ours));
        Books.detention(ours, person, LocalDate.of(2022, 1, 3), "Гродна");
        second = send(ours, theirs);
        theirs.exchange().importBundle(second);
        accept(theirs);
        ours.exchange().importBundle(send(theirs, ours));
        Books.person(ours, "Верас", "Ганна");
        third = send(ours, theirs);
      }
      try (Casebook behind = Books.open(temp.resolve("behind"))) {
        assertThat(behind.exchange().inspect(third).missing()).hasSize(1);
        ImportReport early = behind.exchange().importBundle(third);
        assertThat(early.waits()).isTrue();
        assertThat(early.missing().getFirst().author()).isEqualTo(ours.identity().authorId());
        assertThat(early.missing().getFirst().seq()).isEqualTo(2);
        assertThat(behind.exchange().importBundle(third).waits()).as("once more").isTrue();
        assertThat(behind.exchange().importBundle(second).waits()).isTrue();
        assertThat(behind.exchange().waiting().all()).hasSize(2);
        assertThat(behind.inbox().items()).isEmpty();
        assertThat(behind.check(Progress.NONE).findings()).isEmpty();
      }
      try (Casebook behind = Books.open(temp.resolve("behind"))) {
        assertThat(behind.exchange().waiting().all())
            .extracting(WaitingBundle::from)
            .containsOnly(ours.identity().authorId());
        ImportReport report = behind.exchange().importBundle(first);
        assertThat(report.caughtUp()).hasSize(2);
        assertThat(report.allFresh()).isEqualTo(3);
        assertThat(behind.exchange().waiting().all()).isEmpty();
        assertThat(behind.inbox().items()).hasSize(3);
        assertThat(behind.check(Progress.NONE).findings())
            .extracting(f -> f.kind())
            .as("the copy is behind, and its own decisions are known to be missing")
            .containsExactly(FindingKind.ACKNOWLEDGED);
        assertThat(behind.exchange().memory().received())
            .extracting(ReceivedBundle::outcome)
            .containsExactly(
                Outcome.TAKEN,
                Outcome.TAKEN,
                Outcome.TAKEN,
                Outcome.WAITS,
                Outcome.WAITS,
                Outcome.WAITS);
      }
    }
  }

  @Test
  void aBundleThatIsNotWantedAnyMoreLeavesNothing() throws Exception {
    try (Casebook ours = Books.create(temp.resolve("ours"), Desk.DOCUMENTER, "Бусел")) {
      Path second;
      try (Casebook theirs = Books.create(temp.resolve("theirs"), Desk.COORDINATOR, "Сойка")) {
        Books.introduce(ours, theirs);
      }
      copy("theirs", "behind");
      try (Casebook theirs = Books.open(temp.resolve("theirs"))) {
        Books.person(ours, "Жук", "Алесь");
        theirs.exchange().importBundle(send(ours, theirs));
        accept(theirs);
        ours.exchange().importBundle(send(theirs, ours));
        Books.person(ours, "Верас", "Ганна");
        second = send(ours, theirs);
      }
      try (Casebook behind = Books.open(temp.resolve("behind"))) {
        behind.exchange().importBundle(second);
        WaitingBundle waiting = behind.exchange().waiting().all().getFirst();
        behind.exchange().waiting().release(waiting.bundle());
        assertThat(behind.exchange().waiting().all()).isEmpty();
        try (Stream<Path> files = Files.walk(temp.resolve("behind").resolve("files"))) {
          assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
      }
    }
  }

  @Test
  void twoBranchesOfAChainAreBothKeptAndToldOf() throws Exception {
    try (Casebook theirs = Books.create(temp.resolve("theirs"), Desk.COORDINATOR, "Сойка")) {
      try (Casebook ours = Books.create(temp.resolve("ours"), Desk.DOCUMENTER, "Бусел")) {
        Books.introduce(ours, theirs);
        Books.person(ours, "Жук", "Алесь");
      }
      copy("ours", "twin");
      RecordId one;
      RecordId other;
      Path second;
      try (Casebook ours = Books.open(temp.resolve("ours"))) {
        one = Books.person(ours, "Верас", "Ганна");
        ImportReport first = theirs.exchange().importBundle(send(ours, theirs, true));
        assertThat(first.forks()).isEmpty();
      }
      try (Casebook twin = Books.open(temp.resolve("twin"))) {
        other = Books.person(twin, "Ліпа", "Янка");
        second = send(twin, theirs, true);
      }
      ImportReport report = theirs.exchange().importBundle(second);
      assertThat(report.fresh()).isOne();
      assertThat(report.forks()).extracting(ForkFound::seq).containsExactly(2L);
      assertThat(theirs.exchange().memory().forks().getFirst().entries()).hasSize(2);
      assertThat(theirs.inbox().items()).extracting(i -> i.record()).contains(one, other);
      assertThat(theirs.check(Progress.NONE).findings())
          .extracting(f -> f.kind())
          .containsExactly(FindingKind.FORK);

      try (Casebook ours = Books.open(temp.resolve("ours"))) {
        accept(theirs);
        ImportReport back = ours.exchange().importBundle(send(theirs, ours, true));
        assertThat(back.fresh()).isPositive();
      }
    }
  }
}
