package org.letapis.casebook.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.alike.Duplicate;
import org.letapis.casebook.alike.Reason;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;

class JoinsTest {

  @TempDir Path temp;

  private static List<RecordId> found(Casebook book, String words) {
    return book.records().find(RecordQuery.byTitle(words, 10, "person")).stream()
        .map(RecordSummary::id)
        .toList();
  }

  private static List<RecordId> history(Casebook book, RecordId person) {
    return book.records().history(person).stream().map(RecordSummary::id).toList();
  }

  @Test
  void joinedPeopleAreShownAsOneAndPartedAgain() {
    try (Team team = new Team(temp, 1)) {
      Casebook book = team.book(0);
      RecordId first = Books.person(book, "Жук", "Алесь");
      RecordId second = Books.person(book, "Лядовіч", "Алесь");
      RecordId one = Books.detention(book, first, LocalDate.of(2021, 8, 12), "Мінск");
      RecordId other = Books.detention(book, second, LocalDate.of(2022, 1, 3), "Гродна");

      book.review().joins().join(first, second, "тое ж фота");

      assertThat(found(book, "")).containsExactly(first);
      assertThat(found(book, "Лядовіч")).containsExactly(first);
      assertThat(history(book, first)).containsExactly(one, other);
      assertThat(history(book, second)).containsExactly(one, other);
      assertThat(book.records().together(second)).containsExactly(first, second);
      assertThat(book.records().view(second)).as("keeps what is its own").isPresent();
      assertThat(book.check(Progress.NONE).findings()).isEmpty();
      book.repair().rebuild(Progress.NONE);
      assertThat(found(book, "")).containsExactly(first);

      book.review().joins().split(second, "");

      assertThat(found(book, "")).containsExactlyInAnyOrder(first, second);
      assertThat(found(book, "Лядовіч")).containsExactly(second);
      assertThat(history(book, first)).containsExactly(one);
      assertThat(book.check(Progress.NONE).findings()).isEmpty();
    }
  }

  @Test
  void onlyWhatCanBeTheSameIsJoined() {
    try (Team team = new Team(temp, 1)) {
      Casebook book = team.book(0);
      RecordId person = Books.person(book, "Жук", "Алесь");
      RecordId event = Books.detention(book, person, LocalDate.of(2021, 8, 12), "Мінск");
      assertThatThrownBy(() -> book.review().joins().join(person, event, ""))
          .isInstanceOf(Problem.class);
      assertThatThrownBy(() -> book.review().joins().split(person, "")).isInstanceOf(Problem.class);
    }
  }

  @Test
  void duplicatesAreProposedWithReasonsUntilSomebodySaysTheyDiffer() {
    try (Team team = new Team(temp, 1)) {
      Casebook book = team.book(0);
      RecordId first = Books.person(book, "Жук", "Алесь");
      RecordId second = Books.person(book, "Жук", "Алесь");
      RecordId one = Books.detention(book, first, LocalDate.of(2021, 8, 12), "Мінск");
      RecordId again = Books.detention(book, first, LocalDate.of(2021, 8, 12), "мінск");
      Books.detention(book, first, LocalDate.of(2021, 8, 13), "Мінск");
      Duplicate people = book.review().duplicates().of(first).getFirst();
      assertThat(people.otherThan(first)).isEqualTo(second);
      assertThat(people.reasons())
          .extracting(Reason::code)
          .containsExactly("possible", "name-same");
      Duplicate events = book.review().duplicates().of(one).getFirst();
      assertThat(events.otherThan(one)).isEqualTo(again);
      assertThat(events.reasons())
          .extracting(Reason::code)
          .containsExactly("same-person", "same-time", "same-place");
      assertThat(book.review().duplicates().among(List.of(first, second, one), Progress.NONE))
          .hasSize(2);

      book.review().joins().keepApart(first, second, "бацька і сын");
      assertThat(book.review().duplicates().of(first)).isEmpty();
      book.review().joins().join(one, again, "");
      assertThat(book.review().duplicates().of(one)).isEmpty();
      assertThat(history(book, first)).hasSize(2);
    }
  }

  @Test
  void joinsOfColleaguesAddUpAndDisputesAreShown() {
    try (Team team = new Team(temp, 2).ofColleagues()) {
      Casebook ours = team.book(0);
      Casebook theirs = team.book(1);
      RecordId a = Books.person(ours, "Жук", "Алесь");
      RecordId b = Books.person(ours, "Жук", "Алесь");
      RecordId c = Books.person(ours, "Жук", "Аляксандр");
      team.meet();
      assertThat(found(theirs, "")).containsExactlyInAnyOrder(a, b, c);
      ours.review().joins().join(a, b, "");
      theirs.review().joins().join(c, b, "");
      team.meet();
      for (Casebook book : team.all()) {
        assertThat(found(book, "")).containsExactly(a);
        assertThat(book.records().together(c)).containsExactly(a, b, c);
      }
      ours.review().joins().takeBack(a, b, "");
      theirs.review().joins().keepApart(a, c, "");
      team.meet();
      for (Casebook book : team.all()) {
        assertThat(found(book, "")).containsExactlyInAnyOrder(a, b);
        assertThat(book.check(Progress.NONE).findings()).isEmpty();
      }
      ours.review().joins().join(a, b, "");
      theirs.review().joins().keepApart(a, b, "");
      team.meet();
      for (Casebook book : team.all()) {
        assertThat(book.review().joins().disputes()).hasSize(1);
        assertThat(found(book, "")).containsExactlyInAnyOrder(a, b);
      }
      ours.review().joins().join(a, b, "");
      team.meet();
      for (Casebook book : team.all()) {
        assertThat(book.review().joins().disputes()).isEmpty();
        assertThat(book.review().joins().contradictions()).hasSize(1);
        assertThat(found(book, "")).containsExactlyInAnyOrder(a, b, c);
      }
    }
  }

  @Test
  void aJoinOfSomebodyElseIsOnlyAProposal() {
    try (Team team = new Team(temp, 2)) {
      Casebook ours = team.book(0);
      Casebook theirs = team.book(1);
      RecordId a = Books.person(ours, "Жук", "Алесь");
      RecordId b = Books.person(ours, "Зусім", "Іншы");
      ours.review().joins().join(a, b, "");
      team.send(ours, theirs);
      Team.acceptAll(theirs);
      assertThat(found(theirs, "")).containsExactlyInAnyOrder(a, b);
      assertThat(theirs.review().duplicates().among(List.of(a, b), Progress.NONE).getFirst())
          .satisfies(
              d ->
                  assertThat(d.reasons())
                      .containsExactly(Reason.of(Reason.Kind.SAID_ELSEWHERE, "Бусел")));
    }
  }
}
