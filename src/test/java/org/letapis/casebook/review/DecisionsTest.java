package org.letapis.casebook.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.answer.Fate;
import org.letapis.casebook.answer.Question;
import org.letapis.casebook.ledger.Progress;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.RecordId;

class DecisionsTest {

  @TempDir Path temp;

  private static void decide(Casebook book, RecordId record, Verdict verdict, String comment) {
    book.inbox().decide(verdict, List.of(book.inbox().item(record).orElseThrow()), comment);
  }

  private static Fate fate(Casebook book, RecordId record) {
    return book.review().fates().of(record).getFirst();
  }

  @Test
  void theDocumenterSeesWhatBecameOfARecord() {
    try (Team team = new Team(temp, 2)) {
      Casebook documenter = team.book(0);
      Casebook coordinator = team.book(1);
      RecordId person = Books.person(documenter, "Жук", "Алесь");
      assertThat(documenter.review().fates().of(person)).isEmpty();
      team.send(documenter, coordinator);
      assertThat(fate(documenter, person).state()).isEqualTo(Fate.State.SENT);
      RecordId note = Books.person(coordinator, "Іншы", "Хтосьці");
      team.send(coordinator, documenter);
      assertThat(note).isNotNull();
      assertThat(fate(documenter, person).state()).isEqualTo(Fate.State.RECEIVED);

      decide(coordinator, person, Verdict.ASK, "Якога году нараджэння?");
      team.send(coordinator, documenter);
      assertThat(fate(documenter, person).state()).isEqualTo(Fate.State.QUESTION);
      Question question = documenter.review().questions().open().getFirst();
      assertThat(question.text()).isEqualTo("Якога году нараджэння?");
      assertThat(question.name()).isEqualTo("Сойка");

      documenter.review().questions().answer(person, question.decision(), "1990");
      assertThat(documenter.review().questions().open()).isEmpty();
      team.send(documenter, coordinator);
      assertThat(coordinator.review().questions().about(person).getFirst().answers())
          .extracting(Question.Given::text)
          .containsExactly("1990");
      assertThat(coordinator.inbox().item(person).orElseThrow().held()).isTrue();

      decide(coordinator, person, Verdict.ACCEPT, "дзякуй");
      team.send(coordinator, documenter);
      assertThat(fate(documenter, person).state()).isEqualTo(Fate.State.ACCEPTED);
      assertThat(fate(documenter, person).opinions().getLast().comment()).isEqualTo("дзякуй");
    }
  }

  @Test
  void decisionsOfColleaguesWhoDidNotKnowOfEachOtherAreADisputeThatWaits() {
    try (Team team = new Team(temp, 3).ofColleagues()) {
      Casebook author =
          Books.create(temp.resolve("author"), org.letapis.casebook.Desk.DOCUMENTER, "Ластаўка");
      RecordId person;
      try (author) {
        Books.introduce(author, team.book(0));
        Books.introduce(author, team.book(1));
        Books.introduce(author, team.book(2));
        person = Books.person(author, "Жук", "Алесь");
        team.all().forEach(book -> team.send(author, book));
      }
      decide(team.book(0), person, Verdict.ACCEPT, "");
      decide(team.book(1), person, Verdict.REJECT, "хто гэта?");
      team.meet();
      for (Casebook book : team.all()) {
        ReviewItem item = book.inbox().item(person).orElseThrow();
        assertThat(item.disputed()).isTrue();
        assertThat(item.opinions())
            .extracting(o -> o.verdict())
            .containsExactlyInAnyOrder(Verdict.ACCEPT, Verdict.REJECT);
        assertThat(book.records().view(person)).isEmpty();
      }
      decide(team.book(2), person, Verdict.ACCEPT, "спраўджана");
      team.meet();
      for (Casebook book : team.all()) {
        assertThat(book.inbox().item(person)).isEmpty();
        assertThat(book.records().view(person)).isPresent();
        assertThat(book.check(Progress.NONE).findings()).isEmpty();
      }
    }
  }

  @Test
  void aDecisionTakenBackIsAsIfItHadNotBeenMade() {
    try (Team team = new Team(temp, 2)) {
      RecordId person = Books.person(team.book(0), "Жук", "Алесь");
      Casebook coordinator = team.book(1);
      team.send(team.book(0), coordinator);
      decide(coordinator, person, Verdict.HOLD, "");
      decide(coordinator, person, Verdict.ACCEPT, "");
      assertThat(coordinator.records().view(person)).isPresent();
      coordinator.inbox().withdraw(person);
      assertThat(coordinator.records().view(person)).isEmpty();
      assertThat(coordinator.inbox().item(person).orElseThrow().held()).isFalse();
      assertThat(coordinator.inbox().item(person).orElseThrow().opinions()).isEmpty();
    }
  }

  @Test
  void aColleagueWhoIsOneNoLongerDecidedNothing() {
    try (Team team = new Team(temp, 3)) {
      RecordId person = Books.person(team.book(0), "Жук", "Алесь");
      Casebook one = team.book(1);
      Casebook two = team.book(2);
      team.send(team.book(0), one);
      team.send(team.book(0), two);
      decide(one, person, Verdict.ACCEPT, "");
      team.send(one, two);
      assertThat(two.records().view(person)).as("a word of anybody").isEmpty();
      two.review().colleagues().add(Team.id(one));
      assertThat(two.records().view(person)).isPresent();
      assertThat(two.check(Progress.NONE).findings()).isEmpty();
      two.review().colleagues().remove(Team.id(one));
      assertThat(two.records().view(person)).isEmpty();
      assertThat(two.inbox().item(person)).isPresent();
    }
  }

  @Test
  void whatIsPlainIsAcceptedInOneGoAndNothingElse() {
    try (Team team = new Team(temp, 2)) {
      Casebook coordinator = team.book(1);
      Books.person(coordinator, "Жук", "Алесь");
      RecordId plain = Books.person(team.book(0), "Сініца", "Вера");
      RecordId alike = Books.person(team.book(0), "Жук", "Алесь");
      team.send(team.book(0), coordinator);
      assertThat(coordinator.review().acceptPlain("")).isOne();
      assertThat(coordinator.records().view(plain)).isPresent();
      assertThat(coordinator.inbox().items()).extracting(ReviewItem::record).containsExactly(alike);
    }
  }
}
