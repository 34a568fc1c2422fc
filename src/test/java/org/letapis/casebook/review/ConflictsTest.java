package org.letapis.casebook.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.ledger.Progress;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Alternatives;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.types.Detention;

class ConflictsTest {

  @TempDir Path temp;

  /** Two casebooks that say different things of one place, each knowing the other's word. */
  private RecordId disputed(Team team) {
    Casebook ours = team.book(0);
    Casebook theirs = team.book(1);
    RecordId person = Books.person(ours, "Жук", "Алесь");
    RecordId detention = Books.detention(ours, person, LocalDate.of(2021, 8, 12), "Мінск");
    team.send(ours, theirs);
    Team.acceptAll(theirs);
    place(ours, detention, "Мінск, вуліца Прытыцкага");
    place(theirs, detention, "Менск, Акрэсціна");
    team.send(ours, theirs);
    team.send(theirs, ours);
    Team.acceptAll(ours);
    Team.acceptAll(theirs);
    return detention;
  }

  private static void place(Casebook book, RecordId detention, String place) {
    book.records().save(Change.of(detention, "detention").set(Detention.PLACE, place).build());
  }

  @Test
  void choosingSettlesItHereAndWhereverItTravels() {
    try (Team team = new Team(temp, 2)) {
      RecordId detention = disputed(team);
      Casebook ours = team.book(0);
      Casebook theirs = team.book(1);
      Conflicts conflicts = ours.review().conflicts();
      assertThat(conflicts.records()).containsExactly(detention);
      assertThat(theirs.review().conflicts().records()).containsExactly(detention);
      Conflict conflict = conflicts.of(detention).getFirst();
      assertThat(conflict.path()).isEqualTo(Detention.PLACE.path());
      assertThat(conflict.values())
          .extracting(Conflict.Given::name)
          .containsExactlyInAnyOrder("Бусел", "Сойка");
      Conflict.Given mine =
          conflict.values().stream().filter(Conflict.Given::own).findFirst().orElseThrow();

      conflicts.choose(detention, conflict.path(), mine.entry());

      assertThat(conflicts.records()).isEmpty();
      assertThat(Team.record(ours, detention).get(Detention.PLACE))
          .contains("Мінск, вуліца Прытыцкага");
      team.send(ours, theirs);
      Team.acceptAll(theirs);
      assertThat(theirs.review().conflicts().records()).isEmpty();
      assertThat(Team.record(theirs, detention)).isEqualTo(Team.record(ours, detention));
      assertThat(theirs.check(Progress.NONE).findings()).isEmpty();
    }
  }

  @Test
  void keepingAllMarksTheValueAsPossibleAndLosesNone() {
    try (Team team = new Team(temp, 2)) {
      RecordId detention = disputed(team);
      Conflicts conflicts = team.book(0).review().conflicts();
      Conflict conflict = conflicts.of(detention).getFirst();

      conflicts.keepAll(detention, conflict.path(), conflict.values().getFirst().entry());

      assertThat(conflicts.of(detention)).isEmpty();
      var values = Team.record(team.book(0), detention).values();
      assertThat(values.get(conflict.path())).isEqualTo(conflict.values().getFirst().value());
      assertThat(values.get(Certainty.of(conflict.path())).path("term").stringValue())
          .isEqualTo("possible");
      assertThat(Alternatives.ofJson(values.get(Alternatives.of(conflict.path()))))
          .containsExactly(conflict.values().getLast().value());
      team.send(team.book(0), team.book(1));
      Team.acceptAll(team.book(1));
      assertThat(Team.record(team.book(1), detention))
          .isEqualTo(Team.record(team.book(0), detention));
    }
  }

  @Test
  void whatAPersonWritesSettlesItToo() {
    try (Team team = new Team(temp, 2)) {
      RecordId detention = disputed(team);
      Conflicts conflicts = team.book(0).review().conflicts();
      Conflict conflict = conflicts.of(detention).getFirst();
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () -> conflicts.edit(detention, conflict.path(), Json.whole(7)))
          .isInstanceOf(Problem.class);
      conflicts.edit(detention, conflict.path(), Json.text("Мінск, раён Фрунзенскі"));
      assertThat(conflicts.of(detention)).isEmpty();
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () ->
                  conflicts.choose(
                      detention, conflict.path(), conflict.values().getFirst().entry()))
          .isInstanceOf(Problem.class);
    }
  }
}
