package org.letapis.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.text.Language;

/** One can try everything on invented people, and nothing of it reaches anybody. */
class PracticeTest {

  @TempDir Path temp;

  @Test
  void everythingIsThereToTryAndNobodyRealCanBeReached() {
    Path folder = temp.resolve("practice");
    try (Casebook book = Practice.open(folder, Optional.of(Desk.COORDINATOR), Language.ENGLISH)) {
      assertThat(book.isPractice()).isTrue();
      assertThat(book.settings().displayName()).isEqualTo("Practice: invented people");
      assertThat(book.review().conflicts().records()).as("something to settle").isNotEmpty();
      assertThat(book.inbox().items()).as("something to decide").hasSizeGreaterThan(3);
      assertThat(book.contacts().all()).hasSize(1);
      assertThat(folder.resolve("colleague")).doesNotExist();
      assertThat(folder.resolve("sent")).doesNotExist();
      book.inbox().decide(Verdict.ACCEPT, book.inbox().items().subList(0, 1), "");
      try (Casebook real = Books.create(temp.resolve("real"), Desk.LAWYER, "Дрозд")) {
        assertThatThrownBy(() -> book.contacts().add(real.contacts().cardFile()))
            .isInstanceOfSatisfying(
                Problem.class, p -> assertThat(p.code()).isEqualTo(CasebookProblem.PRACTICE_ALONE));
        assertThat(real.isPractice()).isFalse();
      }
    }
    try (Casebook again = Practice.open(folder, Optional.of(Desk.LAWYER), Language.BELARUSIAN)) {
      assertThat(again.isPractice()).isTrue();
      assertThat(again.desk()).isEqualTo(Desk.LAWYER);
      assertThat(again.check(Progress.NONE).findings()).isEmpty();
      again.erase();
    }
    assertThat(folder).doesNotExist();
  }

  @Test
  void aCasebookThatIsNoneForPracticeIsLeftAlone() {
    Path folder = temp.resolve("mine");
    Books.create(folder, Desk.LAWYER, "Дрозд").close();
    assertThatThrownBy(() -> Practice.open(folder, Optional.empty(), Language.ENGLISH))
        .isInstanceOf(Problem.class);
    Books.open(folder).close();
  }
}
