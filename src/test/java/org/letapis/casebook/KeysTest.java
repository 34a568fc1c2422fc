package org.letapis.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.ledger.Progress;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.problem.ProblemCode;
import org.letapis.vault.Opener;
import org.letapis.vault.VaultProblem;
import org.letapis.vault.share.NewShares;
import org.letapis.vault.slot.SlotKind;
import org.letapis.vault.words.RecoveryWords;

/** The ways into a whole casebook, with records in it. */
class KeysTest {
  @TempDir Path temp;

  @Test
  void wordsAndSharesOpenWhatThePassphraseOpens() {
    RecoveryWords words = RecoveryWords.random();
    List<String> shares;
    try (Casebook book = Books.create(folder(), Desk.LAWYER, "Бусел");
        NewShares made =
            book.keys()
                .newShares(2, List.of(Books.secret("адзін"), Books.secret("два")), Books.CHEAP)) {
      Books.person(book, "Каваленка", "Іван");
      book.keys().setRecoveryWords(words);
      book.keys().setShares(made);
      shares = made.texts();
    }
    assertThat(Keys.waysInto(folder())).hasSize(3);
    assertOpens(new Opener.Words(words), SlotKind.RECOVERY);
    assertOpens(
        new Opener.Shares(
            List.of(
                Keys.openShare(folder(), shares.get(1), Books.secret("два")),
                Keys.openShare(folder(), shares.get(0), Books.secret("адзін")))),
        SlotKind.SHARES);
  }

  private void assertOpens(Opener opener, SlotKind by) {
    try (Casebook book = Casebook.open(folder(), opener, Progress.NONE)) {
      assertThat(book.keys().openedBy()).isEqualTo(by);
      assertThat(book.check(Progress.NONE).isWhole()).isTrue();
    }
  }

  @Test
  void whoForgotThePassphraseSetsAnotherWithTheWords() {
    RecoveryWords words = RecoveryWords.random();
    try (Casebook book = Books.create(folder(), Desk.LAWYER, "Бусел")) {
      book.keys().setRecoveryWords(words);
    }
    try (Casebook book = Casebook.open(folder(), new Opener.Words(words), Progress.NONE)) {
      book.keys().setPassphrase(Books.secret("новая"), Books.CHEAP);
    }
    assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Books.open(folder()).close());
    Casebook.open(folder(), Books.secret("новая")).close();
  }

  @Test
  void theErasePassphraseLeavesNothingToRead() throws Exception {
    try (Casebook book = Books.create(folder(), Desk.LAWYER, "Бусел");
        Secret phrase = Books.passphrase()) {
      Books.attach(book, Books.person(book, "К", "І"), "person", "scan.pdf", "змест");
      book.keys().setErasePassphrase(phrase, Books.secret("попел"));
    }
    assertProblem(
        VaultProblem.WRONG_PASSPHRASE,
        () -> Casebook.open(folder(), Books.secret("попел")).close());
    assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Books.open(folder()).close());
    assertThat(folder().resolve("journal")).doesNotExist();
    assertThat(folder().resolve("files")).doesNotExist();
    assertThat(folder().resolve("casebook.mv.db")).doesNotExist();
  }

  /** In the middle of the work, as a chord does it. */
  @Test
  void anOpenCasebookIsErasedAndNothingOfItIsLeft() throws Exception {
    Casebook book = Books.create(folder(), Desk.LAWYER, "Бусел");
    Books.attach(book, Books.person(book, "К", "І"), "person", "scan.pdf", "змест");
    assertThat(book.erase()).isLessThan(Duration.ofSeconds(5));
    assertThat(folder()).doesNotExist();
    assertThatThrownBy(() -> Books.person(book, "К", "І")).isInstanceOf(RuntimeException.class);
    assertThat(Files.exists(folder())).isFalse();
    assertProblem(VaultProblem.NOT_A_VAULT, () -> Books.open(folder()).close());
  }

  @Test
  void aLockedCasebooksKeysAnswerNothing() {
    Casebook book = Books.create(folder(), Desk.LAWYER, "Бусел");
    Keys keys = book.keys();
    book.close();
    assertThatThrownBy(() -> keys.setRecoveryWords(RecoveryWords.random()))
        .isInstanceOf(IllegalStateException.class);
    Books.open(folder()).close();
  }

  private Path folder() {
    return temp.resolve("book");
  }

  private static void assertProblem(ProblemCode code, ThrowingCallable action) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(action)
        .matches(problem -> problem.is(code));
  }
}
