package org.letapis.casebook.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Canary;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.casebook.statistics.query.Question;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Term;

/** What is counted stays in the vault, sealed, and is never believed more than the records. */
class KeptFiguresTest {

  private static final CountQuery ALL = CountQuery.of(Question.DETAINED, Dimension.MONTH);

  @TempDir Path temp;
  private RecordId person = RecordId.fresh();

  @BeforeEach
  void made() {
    try (Casebook book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Сойка")) {
      person = Books.person(book, "Верас", "Ганна");
      RecordId taken = Books.detention(book, person, LocalDate.of(2021, 8, 12), "Мінск");
      book.records().save(Change.of(taken, "detention").set(Common.TAGS, List.of(tag())).build());
      assertThat(detentions(book)).isEqualTo(1);
    }
  }

  private static Term tag() {
    return Term.word("шэрымвасільком");
  }

  private Path columns() {
    return temp.resolve("book/figures/columns");
  }

  private static int detentions(Casebook book) {
    return book.statistics().count(ALL).total().events();
  }

  /** What was read before the first count, as told. */
  private static int read(Casebook book) {
    AtomicInteger told = new AtomicInteger();
    Progress count = (done, total) -> told.incrementAndGet();
    assertThat(book.statistics().prepare(count, () -> false)).isTrue();
    return told.get();
  }

  @Test
  void nothingReadableLiesOnTheDiskAndTheNextOpeningReadsOnlyWhatIsNew() throws Exception {
    assertThat(columns()).exists();
    Canary.assertAbsent(temp, "шэрымвасільком", "detention");
    try (Casebook book = Books.open(temp.resolve("book"))) {
      var ignored = Books.detention(book, person, LocalDate.of(2021, 9, 1), "Брэст");
      assertThat(read(book)).isZero();
      assertThat(detentions(book)).isEqualTo(2);
    }
  }

  @Test
  void aDamagedOrCutFileIsMadeAgainFromTheRecords() throws Exception {
    byte[] whole = Files.readAllBytes(columns());
    byte[] flipped = whole.clone();
    flipped[whole.length / 2] ^= 1;
    for (byte[] damaged : List.of(flipped, java.util.Arrays.copyOf(whole, 100), new byte[0])) {
      Files.write(columns(), damaged);
      try (Casebook book = Books.open(temp.resolve("book"))) {
        assertThat(read(book)).isPositive();
        assertThat(detentions(book)).isEqualTo(1);
      }
      assertThat(Files.size(columns())).isEqualTo(whole.length);
    }
  }

  @Test
  void readingThatIsStoppedLeavesNothingHalfRead() throws Exception {
    Files.delete(columns());
    try (Casebook book = Books.open(temp.resolve("book"))) {
      assertThat(book.statistics().prepare(Progress.NONE, () -> true)).isFalse();
      assertThat(columns()).doesNotExist();
      assertThat(detentions(book)).isEqualTo(1);
    }
  }
}
