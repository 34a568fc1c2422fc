package org.letapis.casebook.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.check.CheckReport.Finding;
import org.letapis.casebook.check.FindingKind;
import org.letapis.casebook.check.Notice;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.casebook.ledger.Progress;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Detention;

class ForksTest {

  @TempDir Path temp;

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private void send(Casebook from, Casebook to) {
    to.exchange()
        .importBundle(
            from.exchange()
                .export(
                    new ExportRequest(Set.of(to.contacts().myId()), true, true, true, false), temp)
                .file());
  }

  private static void place(Casebook book, RecordId event, String place) {
    book.records().save(Change.of(event, "detention").set(Detention.PLACE, place).build());
  }

  @Test
  void bothBranchesAreKeptAndShownAlikeWhicheverCameFirst() throws Exception {
    Path original = temp.resolve("author");
    Path copied = temp.resolve("copy");
    try (Casebook one = Books.create(temp.resolve("one"), Desk.COORDINATOR, "Сойка");
        Casebook two = Books.create(temp.resolve("two"), Desk.COORDINATOR, "Дрозд")) {
      RecordId event;
      try (Casebook author = Books.create(original, Desk.DOCUMENTER, "Бусел")) {
        Books.introduce(author, one);
        Books.introduce(author, two);
        RecordId person = Books.person(author, "Жук", "Алесь");
        event = Books.detention(author, person, LocalDate.of(2021, 8, 12), "Мінск");
      }
      copy(original, copied);
      try (Casebook author = Books.open(original);
          Casebook clone = Books.open(copied)) {
        place(author, event, "Мінск, вуліца Прытыцкага");
        place(clone, event, "Менск, Акрэсціна");
        send(author, one);
        send(clone, one);
        send(clone, two);
        send(author, two);
      }
      Team.acceptAll(one);
      Team.acceptAll(two);

      assertThat(Team.record(one, event)).isEqualTo(Team.record(two, event));
      for (Casebook book : List.of(one, two)) {
        assertThat(book.review().conflicts().of(event).getFirst().values())
            .extracting(v -> v.value().stringValue())
            .containsExactlyInAnyOrder("Мінск, вуліца Прытыцкага", "Менск, Акрэсціна");
        assertThat(book.check(Progress.NONE).findings())
            .extracting(Finding::kind)
            .containsOnly(FindingKind.FORK);
      }

      // The author learns that somebody goes on in a copy, and from then on writes under new keys.
      try (Casebook author = Books.open(original)) {
        Books.introduce(author, two);
        send(two, author);
        assertThat(author.notices()).isEmpty();
      }
      try (Casebook author = Books.open(original)) {
        assertThat(author.notices()).contains(Notice.NEW_AUTHOR);
        assertThat(Team.record(author, event).get(Detention.PLACE))
            .contains("Мінск, вуліца Прытыцкага");
      }
    }
  }
}
