package org.letapis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Canary;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.crypto.Secret;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Stand;
import org.letapis.ui.settings.keys.page.PageReader;
import org.letapis.ui.settings.keys.page.SharePage;
import org.letapis.ui.settings.keys.page.SharePdf;
import org.letapis.vault.share.NewShares;
import org.letapis.vault.words.RecoveryWords;

/** The ways in for whoever forgot the passphrase, over a real casebook. */
@OnScreen
class KeyWaysTest {

  private static final String NEXT = "чатыры сініцы ляцяць над рэчкай";

  /** Known words (a vector of BIP-39): of chance ones, one wrong order in 256 goes unnoticed. */
  private static final String PUBLISHED =
      "hamster diagram private dutch cause delay private meat slide toddler razor book "
          + "happy fancy gospel tennis maple dilemma loan word shrug inflict delay length";

  @TempDir private Path home;
  private Path folder;
  private RunningProgram at;

  @BeforeEach
  void make() throws Exception {
    folder = home.resolve("casebook");
    Books.create(folder, Desk.DOCUMENTER, "Kupalle").close();
  }

  @AfterEach
  void stop() {
    at.close();
  }

  @Test
  void theWordsFromPaperOpenAndANewPassphraseIsAskedForAtOnce() {
    List<String> words = new ArrayList<>();
    inside(
        book -> {
          try (RecoveryWords made = RecoveryWords.ofTyped(PUBLISHED.toCharArray())) {
            words.addAll(made.words());
            book.keys().setRecoveryWords(made);
          }
        });
    at = new RunningProgram(folder);
    press("way-words");
    for (int i = 0; i < 24; i++) {
      type("words-" + (i + 1), words.get(i));
    }

    type("words-9", "слова");
    press("words-open");
    assertThat(trouble()).contains("Word no. 9");
    type("words-9", words.get(10));
    type("words-11", words.get(8));
    press("words-open");
    assertThat(trouble()).contains("do not fit");

    type("words-9", words.get(8));
    type("words-11", words.get(10).substring(0, Math.min(4, words.get(10).length())));
    press("words-open");
    assertThat(at.sees("#shell")).isTrue();
    setPassphrase();
    opensWith(NEXT);
  }

  @Test
  void wordsOfAnotherCasebookOpenNothing() {
    at = new RunningProgram(folder);
    press("way-words");
    List<String> words;
    try (RecoveryWords other = RecoveryWords.random()) {
      words = other.words();
    }
    paste("words-1", "  1. " + String.join(", ", words).toUpperCase(java.util.Locale.ROOT) + "\n");
    assertThat(text("words-24")).isEqualTo(words.get(23));

    press("words-open");

    assertThat(trouble()).contains("no recovery words");
    assertThat(at.sees("#shell")).isFalse();
    press("way-back");
    press("way-words");
    assertThat(text("words-1")).as("nothing typed is kept").isEmpty();
  }

  @Test
  void sharesAreCollectedOneByOneFromPaperFilesAndPhotosUntilThereAreEnough() throws Exception {
    List<String> shares = divide(2, "першы хавальнік песні", "другі хавальнік песні", "трэці");
    List<String> old = shares;
    List<String> now = divide(2, "першы хавальнік песні", "другі хавальнік песні", "трэці");
    Path pdf = Files.write(home.resolve("page-3.pdf"), SharePdf.of(page(3, now.get(2))));
    Path photo = home.resolve("photo.jpg");
    ImageIO.write(
        PageReader.picture(SharePdf.of(page(1, now.getFirst())), 130), "jpg", photo.toFile());
    at = new RunningProgram(folder);
    press("way-shares");

    char fourth = now.getFirst().charAt(3 * 7);
    type(
        "share-text",
        now.getFirst().substring(0, 3 * 7)
            + (fourth == '7' ? '8' : '7')
            + now.getFirst().substring(3 * 7 + 1));
    press("share-add");
    assertThat(trouble()).contains("group no. 4");
    type("share-text", old.getFirst());
    type("share-passphrase", "першы хавальнік песні");
    press("share-add");
    assertThat(trouble()).contains("Share no. 1").contains("divided anew");

    at.files.willChoose(photo);
    press("share-file");
    assertThat(text("share-text")).isEqualTo(now.getFirst());
    type("share-passphrase", "другі хавальнік песні");
    press("share-add");
    assertThat(trouble()).contains("no. 1").contains("passphrase");
    type("share-passphrase", "першы хавальнік песні");
    press("share-add");
    assertThat(text("shares-collected")).isEqualTo("Shares collected: 1 of 2 (no. 1)");

    type("share-text", now.getFirst().toLowerCase(java.util.Locale.ROOT).replace("-", " "));
    type("share-passphrase", "першы хавальнік песні");
    press("share-add");
    assertThat(trouble()).contains("twice");

    at.files.willChoose(pdf);
    press("share-file");
    type("share-passphrase", "трэці");
    press("share-add");
    assertThat(text("shares-collected")).isEqualTo("Shares collected: 2 of 2 (no. 1, 3)");
    press("shares-open");
    assertThat(at.sees("#shell")).isTrue();
    setPassphrase();
    opensWith(NEXT);

    Files.delete(pdf);
    Files.delete(photo);
    Canary.assertAbsent(home, now.getFirst(), now.get(2), "хавальнік");
    try (Stream<Path> left = Files.list(home)) {
      assertThat(left).containsExactly(folder);
    }
  }

  @Test
  void theNewPassphraseMayWait() {
    inside(
        book -> {
          try (RecoveryWords made =
              RecoveryWords.ofTyped(("abandon ".repeat(23) + "art").toCharArray())) {
            book.keys().setRecoveryWords(made);
          }
        });
    at = new RunningProgram(folder);
    press("way-words");
    paste("words-1", "abandon ".repeat(23) + "art");
    press("words-open");
    type("fresh-passphrase", "пароль");
    press("fresh-set");
    assertThat(text("fresh-trouble")).contains("адгадаюць");
    press("fresh-later");

    opensWith(RunningProgram.PASSPHRASE);
  }

  private List<String> divide(int needed, String... phrases) {
    List<String> texts = new ArrayList<>();
    inside(
        book -> {
          List<Secret> secrets = Stream.of(phrases).map(Books::secret).toList();
          try (NewShares made = book.keys().newShares(needed, secrets, Books.CHEAP)) {
            book.keys().setShares(made);
            texts.addAll(made.texts());
          }
          secrets.forEach(Secret::close);
        });
    return texts;
  }

  private void inside(Consumer<Casebook> change) {
    try (Casebook book = Books.open(folder)) {
      change.accept(book);
    }
  }

  private static SharePage page(int number, String share) {
    return new SharePage(
        number, 3, 2, LocalDate.of(2026, 3, 8), share, Labels.of(Language.BELARUSIAN));
  }

  private void setPassphrase() {
    type("fresh-passphrase", NEXT);
    type("fresh-passphrase-again", NEXT);
    press("fresh-set");
    press("dialog-yes");
  }

  private void opensWith(String passphrase) {
    press("lock");
    assertThat(at.locked()).isTrue();
    type("passphrase", passphrase);
    press("unlock");
    assertThat(at.sees("#shell")).isTrue();
    assertThat(at.sees("#fresh-passphrase")).as("not asked again").isFalse();
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

  private void paste(String id, String words) {
    at.robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(words);
          Clipboard.getSystemClipboard().setContent(content);
          at.robot.lookup("#" + id).queryAs(TextField.class).paste();
          Clipboard.getSystemClipboard().clear();
        });
    at.settle();
  }

  private String text(String id) {
    return Stand.textOf(at.robot, "#" + id);
  }

  private String trouble() {
    return text("trouble");
  }
}
