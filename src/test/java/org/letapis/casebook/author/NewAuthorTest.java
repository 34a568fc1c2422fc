package org.letapis.casebook.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.letapis.casebook.check.Notice;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Decision;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Detention;
import org.letapis.store.row.EntryStatus;

class NewAuthorTest {

  @TempDir Path temp;

  private Path send(Casebook from, AuthorId to) {
    return from.exchange()
        .export(new ExportRequest(Set.of(to), true, false, false, false), temp)
        .file();
  }

  /** A copy of a casebook's folder as restoring leaves it. */
  private Path restored(Path original) throws IOException {
    Path copy = temp.resolve("restored");
    try (Stream<Path> all = Files.walk(original)) {
      for (Path file : all.toList()) {
        Path to = copy.resolve(original.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
    new RestoredMark(copy).leave();
    return copy;
  }

  @Test
  void aRestoredCopyGoesOnUnderANewAuthorAndWhatWasWrittenStaysOwn() throws Exception {
    Path original = temp.resolve("original");
    RecordId person;
    RecordId typed = RecordId.fresh();
    AuthorId before;
    try (Casebook book = Books.create(original, Desk.DOCUMENTER, "Бусел")) {
      person = Books.person(book, "Жук", "Алесь");
      before = book.identity().authorId();
      book.drafts().keep(Change.of(typed, "detention").set(Detention.PLACE, "Гомель").build());
    }
    Path copy = restored(original);
    AuthorId after;
    try (Casebook book = Books.open(copy)) {
      after = book.identity().authorId();
      assertThat(after).isNotEqualTo(before);
      assertThat(book.notices()).containsExactly(Notice.NEW_AUTHOR);
      assertThat(book.drafts().of(typed)).isPresent();
      RecordId detention = Books.detention(book, person, LocalDate.of(2021, 8, 12), "Мінск");
      assertThat(book.records().revisions(person))
          .singleElement()
          .satisfies(known -> assertThat(known.status()).isEqualTo(EntryStatus.OWN))
          .satisfies(known -> assertThat(known.entry().author()).isEqualTo(before));
      assertThat(book.records().revisions(detention))
          .allSatisfy(known -> assertThat(known.entry().author()).isEqualTo(after));
    }
    Files.delete(copy.resolve("casebook.mv.db"));
    try (Casebook book = Books.open(copy)) {
      assertThat(book.notices()).isEmpty();
      assertThat(book.identity().authorId()).isEqualTo(after);
      assertThat(book.records().title(person)).isEqualTo("Жук Алесь");
      assertThat(book.inbox().items()).isEmpty();
      assertThat(book.check(Progress.NONE).findings()).isEmpty();
      assertThatThrownBy(() -> book.contacts().add(cardOf(original)))
          .isInstanceOfSatisfying(
              Problem.class, p -> assertThat(p.is(CasebookProblem.OWN_CARD)).isTrue());
    }
  }

  private static byte[] cardOf(Path folder) {
    try (Casebook book = Books.open(folder)) {
      return book.contacts().mine().bytes();
    }
  }

  @Test
  void anOpeningCutOffBeforeTheMarkIsRemovedBeginsNoSecondAuthor() throws Exception {
    Path original = temp.resolve("original");
    Books.create(original, Desk.DOCUMENTER, "Бусел").close();
    Path copy = restored(original);
    byte[] mark = Files.readAllBytes(copy.resolve("restored"));
    AuthorId begun;
    try (Casebook book = Books.open(copy)) {
      begun = book.identity().authorId();
    }
    assertThat(new RestoredMark(copy).isThere()).isFalse();
    Files.write(copy.resolve("restored"), mark);
    try (Casebook book = Books.open(copy)) {
      assertThat(book.identity().authorId()).isEqualTo(begun);
      assertThat(book.notices()).isEmpty();
    }
    assertThat(new RestoredMark(copy).isThere()).isFalse();
    Files.write(copy.resolve("restored"), new byte[200]);
    try (Casebook book = Books.open(copy)) {
      assertThat(book.identity().authorId()).as("an unreadable mark counts").isNotEqualTo(begun);
    }
  }

  @Test
  void bothCopiesCanBeReadByTheSameContactAndTheNewKeysAreVouchedForByTheOld() throws Exception {
    Path original = temp.resolve("original");
    Path copy;
    RecordId person;
    RecordId inOriginal;
    RecordId inCopy;
    AuthorId after;
    try (Casebook theirs = Books.create(temp.resolve("theirs"), Desk.COORDINATOR, "Сойка")) {
      AuthorId them = theirs.identity().authorId();
      try (Casebook book = Books.create(original, Desk.DOCUMENTER, "Бусел")) {
        Books.introduce(book, theirs);
        person = Books.person(book, "Жук", "Алесь");
      }
      copy = restored(original);
      Path fromOriginal;
      try (Casebook book = Books.open(original)) {
        inOriginal = Books.detention(book, person, LocalDate.of(2021, 8, 12), "Мінск");
        fromOriginal = send(book, them);
      }
      Path fromCopy;
      try (Casebook book = Books.open(copy)) {
        after = book.identity().authorId();
        inCopy = Books.detention(book, person, LocalDate.of(2022, 1, 3), "Гродна");
        fromCopy = send(book, them);
        assertThat(book.exchange().open(fromCopy).signer().authorId())
            .as("one's own bundle can be opened again")
            .isEqualTo(after);
      }
      theirs.exchange().importBundle(fromOriginal);
      assertThat(theirs.exchange().inspect(fromCopy).importable()).isFalse();
      assertThat(theirs.contacts().of(after)).as("looking changes nothing").isEmpty();
      assertThatThrownBy(() -> theirs.exchange().importBundle(fromCopy))
          .isInstanceOfSatisfying(
              Problem.class,
              p -> {
                assertThat(p.is(CasebookProblem.SUCCESSOR)).isTrue();
                assertThat(p.details()).isEqualTo(List.of("Бусел"));
              });
      assertThat(theirs.contacts().of(after).map(Contact::state))
          .contains(Contact.State.UNVERIFIED);
      theirs.contacts().verify(after);
      theirs.exchange().importBundle(fromCopy);
      theirs.inbox().decide(Decision.Verdict.ACCEPT, theirs.inbox().items(), "");
      for (RecordId id : List.of(person, inOriginal, inCopy)) {
        assertThat(theirs.records().view(id)).isPresent();
      }
      assertThat(theirs.check(Progress.NONE).findings()).isEmpty();
    }
  }

  @Test
  void whatWasEncryptedForTheFormerKeysCanStillBeOpened() throws Exception {
    Path original = temp.resolve("original");
    try (Casebook theirs = Books.create(temp.resolve("theirs"), Desk.COORDINATOR, "Сойка")) {
      AuthorId before;
      try (Casebook book = Books.create(original, Desk.DOCUMENTER, "Бусел")) {
        Books.introduce(book, theirs);
        before = book.identity().authorId();
      }
      RecordId person = Books.person(theirs, "Верас", "Ганна");
      Path bundle = send(theirs, before);
      try (Casebook book = Books.open(restored(original))) {
        assertThat(book.exchange().importBundle(bundle).fresh()).isOne();
        book.inbox().decide(Decision.Verdict.ACCEPT, book.inbox().items(), "");
        assertThat(book.records().title(person)).isEqualTo("Верас Ганна");
      }
    }
  }
}
