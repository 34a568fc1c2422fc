package org.letapis.casebook.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Person;

/** What was saved together is taken back together, and never at the cost of what was said since. */
class GroupChangesTest {

  @TempDir Path temp;
  private Casebook book;
  private GroupChanges changes;
  private RecordId first;
  private RecordId second;

  @BeforeEach
  void open() {
    book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел");
    changes = new GroupChanges(book.records());
    first = Books.person(book, "Аўсянка", "Ігар");
    second = Books.person(book, "Бондар", "Ала");
    occupation(second, "слесар");
  }

  @AfterEach
  void close() {
    book.close();
  }

  private void occupation(RecordId person, String words) {
    book.records().save(said(person, words));
  }

  private static Change said(RecordId person, String words) {
    return Change.of(person, "person").set(Person.OCCUPATION, words).build();
  }

  private String occupation(RecordId person) {
    return book.records().view(person).orElseThrow().record().get(Person.OCCUPATION).orElse("");
  }

  private GroupChange both() {
    List<Change> all = List.of(said(first, "настаўніца"), said(second, "настаўніца"));
    return changes.save(GroupChange.What.FIELD, "person", "occupation", 2, all);
  }

  @Test
  void itIsRememberedAcrossALockAndTakenBackAsOne() {
    both();
    book.close();
    book = Books.open(temp.resolve("book"));
    changes = new GroupChanges(book.records());
    GroupChange remembered = changes.recent().getFirst();
    assertThat(remembered.touched()).isEqualTo(2);
    assertThat(remembered.field()).isEqualTo("occupation");
    assertThat(changes.outlook(remembered)).isEqualTo(new GroupChanges.Outlook(2, 0));
    assertThat(changes.takeBack(remembered, false)).isEqualTo(2);
    assertThat(List.of(occupation(first), occupation(second))).containsExactly("", "слесар");
    assertThat(changes.recent().getFirst().takenBack()).isPresent();
    assertThat(book.check(Progress.NONE).findings()).isEmpty();
  }

  @Test
  void whatWasSaidOnTopOfItIsInTheWayUntilOnlyTheRestIsAskedFor() {
    GroupChange change = both();
    occupation(first, "пенсіянер");
    assertThat(changes.outlook(change)).isEqualTo(new GroupChanges.Outlook(1, 1));
    assertThatThrownBy(() -> changes.takeBack(change, false))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.is(CasebookProblem.OVERTAKEN)).isTrue());
    assertThat(occupation(second)).isEqualTo("настаўніца");
    assertThat(changes.takeBack(change, true)).isOne();
    assertThat(List.of(occupation(first), occupation(second)))
        .containsExactly("пенсіянер", "слесар");
  }

  @Test
  void anotherFieldSaidSinceIsNotInTheWay() {
    GroupChange change = both();
    book.records().save(Change.of(first, "person").set(Person.EMPLOYER, "школа").build());
    assertThat(changes.takeBack(change, false)).isEqualTo(2);
    assertThat(book.records().view(first).orElseThrow().record().get(Person.EMPLOYER))
        .contains("школа");
  }

  @Test
  void whatBeganWithItIsNoLongerListedAndCanBeSaidAgain() {
    RecordId fresh = RecordId.fresh();
    Change born =
        Change.of(fresh, "person").set(Person.NAMES, "row-1", Person.FAMILY, "Грак").build();
    GroupChange change = changes.save(GroupChange.What.GROUP, "person", "", 1, List.of(born));
    changes.takeBack(change, false);
    assertThat(book.records().view(fresh)).isEmpty();
    assertThat(book.records().find(RecordQuery.byTitle("Грак", 5))).isEmpty();
    book.records().save(born);
    assertThat(book.records().find(RecordQuery.byTitle("Грак", 5))).hasSize(1);
  }

  @Test
  void aPersonWhoBeganWithItAndHasAnEventOfHerOwnBySinceStays() {
    RecordId fresh = RecordId.fresh();
    RecordId event = RecordId.fresh();
    GroupChange change =
        changes.save(
            GroupChange.What.GROUP,
            "detention",
            "",
            1,
            List.of(
                Change.of(fresh, "person").set(Person.NAMES, "r", Person.FAMILY, "Грак").build(),
                Change.of(event, "detention").set(Detention.PERSON, fresh).build()));
    assertThat(changes.outlook(change).overtaken()).isZero();
    Books.detention(book, fresh, LocalDate.of(2021, 8, 12), "Мінск");
    assertThat(changes.outlook(change)).isEqualTo(new GroupChanges.Outlook(1, 1));
    changes.takeBack(change, true);
    assertThat(book.records().view(fresh)).isPresent();
    assertThat(book.records().view(event)).isEmpty();
  }

  @Test
  void notMoreThanABoundedNumberAreRemembered() {
    for (int i = 0; i <= GroupChanges.KEPT; i++) {
      changes.save(
          GroupChange.What.FIELD, "person", "occupation", i, List.of(said(first, "№ " + i)));
    }
    assertThat(changes.recent()).hasSize(GroupChanges.KEPT);
    assertThat(changes.recent().getFirst().touched()).isEqualTo(GroupChanges.KEPT);
  }
}
