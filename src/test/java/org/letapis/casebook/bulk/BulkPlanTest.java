package org.letapis.casebook.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Proceeding;

/** What many records would become is counted before it is done. */
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
  void peopleBecomePartiesInARoleAndWhoHasAnotherRoleHasBoth() {
    RecordId file = RecordId.fresh();
    book.records()
        .save(
            Change.of(file, "proceeding")
                .set(Proceeding.NUMBER, "справа 21")
                .set(Proceeding.PARTIES, "row-1", Proceeding.PARTY, blank)
                .set(Proceeding.PARTIES, "row-2", Proceeding.PARTY, other)
                .set(Proceeding.PARTIES, "row-2", Proceeding.PARTY_ROLE, Term.of("suspect"))
                .build());
    Optional<Term> accused = Optional.of(Term.of("accused"));
    BulkPlan plan = BulkPlan.link(book.records(), List.of(blank, other, same), file, accused);
    assertThat(plan.fresh()).isEqualTo(3);
    book.records().saveAll(plan.changes());
    List<Row> parties = book.records().view(file).orElseThrow().record().rows(Proceeding.PARTIES);
    assertThat(parties).hasSize(4);
    assertThat(parties)
        .filteredOn(row -> row.get(Proceeding.PARTY_ROLE).equals(accused))
        .extracting(row -> row.get(Proceeding.PARTY).orElseThrow())
        .containsExactlyInAnyOrder(blank, other, same);
    assertThat(BulkPlan.link(book.records(), List.of(blank, other), file, accused).same())
        .isEqualTo(2);
  }
}
