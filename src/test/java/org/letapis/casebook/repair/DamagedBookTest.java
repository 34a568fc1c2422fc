package org.letapis.casebook.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.check.Notice;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Person;

/** What is whole in a damaged casebook can be read, and it can be written in. */
class DamagedBookTest {

  @TempDir Path temp;
  private Path folder = Path.of("");
  private RecordId first = RecordId.fresh();
  private RecordId second = RecordId.fresh();
  private RecordId detention = RecordId.fresh();
  private AuthorId author = AuthorId.of("0".repeat(64));

  @BeforeEach
  void write() {
    folder = temp.resolve("casebook");
    try (Casebook book = Books.create(folder, Desk.DOCUMENTER, "Бусел")) {
      first = Books.person(book, "Жук", "Алесь");
      second = Books.person(book, "Верас", "Ганна");
      detention = Books.detention(book, second, LocalDate.of(2021, 8, 12), "Мінск");
      book.records().save(Change.of(first, "person").set(Person.OCCUPATION, "пазней").build());
      author = book.identity().authorId();
    }
  }

  private Wounds wounds() {
    return new Wounds(folder);
  }

  private boolean firstWordsOf(String line, RecordId record) {
    return line.contains(record.toString()) && line.contains("\"parents\":[]");
  }

  private void readableButForTheFirst(Casebook book) {
    assertThat(book.notices()).contains(Notice.JOURNAL_DAMAGED);
    assertThat(book.records().title(second)).isEqualTo("Верас Ганна");
    assertThat(book.records().view(detention).orElseThrow().incomplete()).isFalse();
    var view = book.records().view(first).orElseThrow();
    assertThat(view.incomplete()).isTrue();
    assertThat(view.record().get(Person.OCCUPATION)).contains("пазней");
    assertThat(book.records().revisions(first)).hasSize(1);
    assertThat(book.records().find(RecordQuery.byTitle("", 10, "person"))).hasSize(2);
  }

  @Test
  void whatIsWholeIsShownAndWhatIsBuiltOnLossIsMarked() throws Exception {
    assertThat(wounds().flip(line -> firstWordsOf(line, first))).isOne();
    RecordId after;
    try (Casebook book = Books.open(folder)) {
      readableButForTheFirst(book);
      after = Books.person(book, "Дрозд", "Іван");
      book.records().save(Change.of(first, "person").set(Person.OCCUPATION, "яшчэ пазней").build());
      assertThat(book.identity().authorId()).as("the chain's end is known").isEqualTo(author);
    }
    try (Casebook book = Books.open(folder)) {
      assertThat(book.records().title(after)).isEqualTo("Дрозд Іван");
      assertThat(book.records().revisions(after).getFirst().entry().seq()).isEqualTo(5);
      assertThat(book.records().view(first).orElseThrow().record().get(Person.OCCUPATION))
          .contains("яшчэ пазней");
    }
  }

  @Test
  void theSameWhenTheStoreIsGoneToo() throws Exception {
    wounds().flip(line -> firstWordsOf(line, first));
    wounds().loseStore();
    try (Casebook book = Books.open(folder)) {
      readableButForTheFirst(book);
      assertThat(book.identity().authorId()).isEqualTo(author);
      RecordId after = Books.person(book, "Дрозд", "Іван");
      assertThat(book.records().revisions(after).getFirst().entry().seq())
          .as("no number is given twice")
          .isEqualTo(5);
    }
  }

  @Test
  void aChainWhoseEndNobodyKnowsIsNotGoneOnWith() throws Exception {
    wounds().flip(line -> line.contains("пазней"));
    wounds().loseStore();
    AuthorId begun;
    try (Casebook book = Books.open(folder)) {
      assertThat(book.notices()).contains(Notice.JOURNAL_DAMAGED, Notice.NEW_AUTHOR);
      begun = book.identity().authorId();
      assertThat(begun).isNotEqualTo(author);
      assertThat(book.records().title(first)).isEqualTo("Жук Алесь");
      Books.person(book, "Дрозд", "Іван");
    }
    try (Casebook book = Books.open(folder)) {
      assertThat(book.notices()).containsExactly(Notice.JOURNAL_DAMAGED);
      assertThat(book.identity().authorId()).as("one new author is enough").isEqualTo(begun);
    }
  }

  @Test
  void aJournalThatLostItsEndKeepsWhatTheStoreStillKnewOfOwnState() throws Exception {
    RecordId typed = RecordId.fresh();
    List<org.letapis.domain.log.Position> before =
        wounds().positions(line -> line.contains("пазней"));
    try (Casebook book = Books.open(folder)) {
      book.drafts().keep(Change.of(typed, "detention").set(Detention.PLACE, "Гомель").build());
    }
    wounds().cutAt(before.getFirst());
    try (Casebook book = Books.open(folder)) {
      assertThat(book.notices()).contains(Notice.JOURNAL_OLDER, Notice.NEW_AUTHOR);
      assertThat(book.drafts().of(typed)).as("drafts outlive it").isPresent();
      assertThat(book.identity().authorId()).isNotEqualTo(author);
      assertThat(book.records().view(first).orElseThrow().incomplete()).isTrue();
    }
  }

  @Test
  void noDamageToOnePlaceCostsTheKeys() throws Exception {
    try (Casebook book = Books.open(folder)) {
      for (int i = 0; i < 12; i++) {
        Books.detention(book, first, LocalDate.of(2021, 8, 1 + i), "Мінск " + "ў".repeat(900));
      }
    }
    List<org.letapis.domain.log.Position> copies =
        wounds().positions(line -> line.contains("letapis-identity"));
    assertThat(copies).hasSizeGreaterThanOrEqualTo(3);
    byte[] whole = java.nio.file.Files.readAllBytes(wounds().segment(1));
    for (int i = 0; i + 1 < copies.size(); i++) {
      byte[] damaged = whole.clone();
      damaged[(int) copies.get(i).offset() + 70] ^= 1;
      java.nio.file.Files.write(wounds().segment(1), damaged);
      wounds().loseStore();
      try (Casebook book = Books.open(folder)) {
        assertThat(book.identity().authorId()).as("copy %d", i).isEqualTo(author);
        assertThat(book.settings().displayName()).isEqualTo("Бусел");
      }
    }
    java.nio.file.Files.write(wounds().segment(1), whole);
    wounds().flip(line -> line.contains("letapis-identity"));
    wounds().loseStore();
    assertThatThrownBy(() -> Books.open(folder).close())
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.is(CasebookProblem.IDENTITY_LOST)).isTrue());
  }
}
