package org.letapis.casebook.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.Together;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Person;

/** What many records would become is counted before, and taken back without harm to later words. */
class BulkPlanTest {

  @TempDir Path temp;
  private Casebook book;
  private RecordId blank;
  private RecordId other;
  private RecordId same;

  @BeforeEach
  void open() {
    book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел");
    blank = Books.person(book, "Аўсянка", "Ігар");
    other = Books.person(book, "Бондар", "Ала");
    same = Books.person(book, "Верас", "Ганна");
    occupation(other, "слесар");
    occupation(same, "настаўніца");
  }

  @AfterEach
  void close() {
    book.close();
  }

  private void occupation(RecordId person, String words) {
    book.records().save(Change.of(person, "person").set(Person.OCCUPATION, words).build());
  }

  private String occupation(RecordId person) {
    return book.records().view(person).orElseThrow().record().get(Person.OCCUPATION).orElse("");
  }

  private BulkPlan plan(boolean onlyBlank) {
    return BulkPlan.set(
        book.records(),
        List.of(blank, other, same),
        Person.OCCUPATION,
        Person.OCCUPATION.kind().write("настаўніца"),
        onlyBlank);
  }

  @Test
  void onlyBlankOnesAreFilledUnlessReplacingIsAskedFor() {
    assertThat(plan(true)).extracting(BulkPlan::fresh, BulkPlan::kept).containsExactly(1, 1);
    assertThat(plan(false)).extracting(BulkPlan::replaced, BulkPlan::same).containsExactly(1, 1);
    assertThat(plan(false).changes()).hasSize(2);
  }

  @Test
  void takingBackSaysWhatStoodBeforeAndLeavesWhatWasSaidSince() {
    Together done = Together.save(book.records(), plan(false).changes());
    assertThat(occupation(blank)).isEqualTo("настаўніца");
    occupation(blank, "пенсіянер");
    assertThat(done.takeBack()).isOne();
    assertThat(occupation(other)).isEqualTo("слесар");
    assertThat(occupation(blank)).isEqualTo("пенсіянер");
    assertThat(book.records().revisions(other)).hasSize(4);
  }

  @Test
  void aRecordTakenBackAsAWholeIsNoLongerListedAndCanBeSaidAgain() {
    RecordId fresh = RecordId.fresh();
    Change change =
        Change.of(fresh, "person").set(Person.NAMES, "row-1", Person.FAMILY, "Грак").build();
    Together done = Together.save(book.records(), List.of(change));
    done.takeBack();
    assertThat(book.records().view(fresh)).isEmpty();
    assertThat(book.records().find(RecordQuery.byTitle("Грак", 5))).isEmpty();
    book.records().save(change);
    assertThat(book.records().find(RecordQuery.byTitle("Грак", 5))).hasSize(1);
    assertThat(book.check(org.letapis.casebook.ledger.Progress.NONE).findings()).isEmpty();
  }
}
