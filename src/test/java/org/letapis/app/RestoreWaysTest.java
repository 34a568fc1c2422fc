package org.letapis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.crypto.Secret;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Stand;
import org.letapis.vault.share.NewShares;
import org.letapis.vault.words.RecoveryWords;

/** A lost computer and a forgotten passphrase together: backups open with words and with shares. */
@OnScreen
class RestoreWaysTest {

  private static final String WORDS = "abandon ".repeat(23) + "art";

  @TempDir private Path home;
  private Path stick;
  private List<String> shares = List.of();
  private RunningProgram at;

  @BeforeEach
  void aBackupAndNothingElse() throws Exception {
    stick = Files.createDirectory(home.resolve("stick"));
    try (Casebook book = Books.create(home.resolve("lost"), Desk.DOCUMENTER, "Бусел");
        RecoveryWords words = RecoveryWords.ofTyped(WORDS.toCharArray());
        Secret first = Books.secret("першы хавальнік");
        Secret second = Books.secret("другі хавальнік");
        NewShares made = book.keys().newShares(2, List.of(first, second), Books.CHEAP)) {
      Books.person(book, "Верас", "Ганна");
      book.keys().setRecoveryWords(words);
      book.keys().setShares(made);
      shares = made.texts();
      book.backups().run(stick, BackupProgress.NONE);
    }
    at = new RunningProgram(home.resolve("none"));
    press("mode-open");
    press("way-restore");
    type("restore-from", stick.toString());
  }

  @AfterEach
  void stop() {
    at.close();
  }

  @Test
  void theKeyboardIsInTheFirstFieldOfTheWayThatIsFollowed() {
    press("way-back");
    for (var way :
        Map.of("way-restore", "restore-from", "way-archive", "archive-choose").entrySet()) {
      press(way.getKey());
      var window = at.robot.lookup("#unlock-view").query().getScene();
      assertThat(window.getFocusOwner().getId()).isEqualTo(way.getValue());
      press("way-back");
    }
  }

  @Test
  void wordsFromPaperOpenABackupAndItIsSaidThatSomebodyElseWritesFromNowOn() {
    press("restore-by-words");
    press("restore-look");
    assertThat(text("trouble")).contains("no. 1");
    List<String> words = Stream.of(WORDS.split(" ")).toList();
    for (int i = 0; i < words.size(); i++) {
      type("words-" + (i + 1), words.get(i));
    }
    press("restore-look");
    restore();
  }

  @Test
  void sharesOfTrusteesOpenABackup() {
    press("restore-by-shares");
    press("restore-look");
    assertThat(text("trouble")).contains("as many shares");
    add(0, "першы хавальнік");
    assertThat(text("shares-collected")).contains("1 of 2");
    add(1, "першы хавальнік");
    assertThat(text("trouble")).contains("passphrase");
    add(1, "другі хавальнік");
    press("restore-look");
    restore();
  }

  private void add(int share, String passphrase) {
    type("share-text", shares.get(share));
    type("share-passphrase", passphrase);
    press("share-add");
  }

  private void restore() {
    press("restore-compare");
    type("restore-into", home.resolve("again").toString());
    press("restore-go");
    assertThat(text("casebook-name")).isEqualTo("Бусел");
    // A new passphrase is asked for, and below it stands what is to be known.
    press("fresh-later");
    assertThat(text("notice-new_author")).contains("новымі ключамі");
    press("notice-later");
  }

  private void press(String id) {
    at.robot.interact(
        () -> {
          switch (at.robot.lookup("#" + id).query()) {
            case Hyperlink link -> link.fire();
            case ButtonBase button -> button.fire();
            default -> throw new AssertionError(id);
          }
        });
    at.settle();
  }

  private void type(String id, String words) {
    at.robot.interact(
        () -> at.robot.lookup("#" + id).queryAs(TextInputControl.class).setText(words));
    at.settle();
  }

  private String text(String id) {
    return Stand.textOf(at.robot, "#" + id);
  }
}
