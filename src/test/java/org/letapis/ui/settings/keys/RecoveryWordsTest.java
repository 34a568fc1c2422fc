package org.letapis.ui.settings.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Canary;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.OnScreen;
import org.letapis.vault.Opener;
import org.letapis.vault.slot.SlotKind;
import org.letapis.vault.slot.SlotView;
import org.letapis.vault.words.RecoveryWords;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnScreen
class RecoveryWordsTest {

  @TempDir private static Path home;
  private KeysStand at;

  @Start
  void start(Stage stage) {
    at = new KeysStand(home.resolve("book-" + System.nanoTime()));
    at.show(stage);
  }

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void wordsCountOnceTheyAreTypedBackAndThenOpenTheCasebook() throws Exception {
    assertThat(at.text("recovery-state")).isEqualTo("There are none yet.");
    at.press("recovery-make");
    List<String> words = shown();
    assertThat(kinds()).containsExactly(SlotKind.PASSPHRASE);

    at.press("words-written");
    assertThat(at.sees("word-1")).as("they are not there to be copied from").isFalse();
    fill(words);
    at.type("words-7", words.get(6).equals("zoo") ? "able" : "zoo");
    at.press("words-keep");
    assertThat(at.text("words-trouble")).contains("Word 7");
    assertThat(kinds()).containsExactly(SlotKind.PASSPHRASE);

    at.type("words-7", words.get(6).substring(0, Math.min(4, words.get(6).length())));
    at.press("words-keep");
    assertThat(at.text("dialog-text")).contains("these words open");
    at.press("dialog-yes");
    assertThat(at.text("recovery-state")).startsWith("There are words, made on");

    Path folder = at.casebook.folder();
    at.casebook.close();
    try (RecoveryWords typed = RecoveryWords.ofTyped(String.join(" ", words).toCharArray());
        Casebook opened = Casebook.open(folder, new Opener.Words(typed), (done, total) -> {})) {
      assertThat(opened.settings().displayName()).isEqualTo("група Купалле");
    }
    Canary.assertAbsent(folder, words.stream().filter(w -> w.length() > 6).toArray(String[]::new));
  }

  @Test
  void givingUpHalfwayChangesNothing() {
    at.press("recovery-make");
    at.press("dialog-no");
    at.press("recovery-make");
    at.press("words-written");
    at.press("words-again");
    assertThat(shown()).hasSize(24);
    at.press("dialog-no");

    assertThat(kinds()).containsExactly(SlotKind.PASSPHRASE);
    assertThat(at.sees("dialog")).isFalse();
  }

  @Test
  void leavingTheSectionHidesTheWords() {
    at.press("recovery-make");
    assertThat(at.sees("word-24")).isTrue();

    at.leave();

    assertThat(at.sees("word-24")).isFalse();
    assertThat(at.sees("dialog")).isFalse();
  }

  @Test
  void wordsCannotBePastedWhereTheyAreToBeTypedFromPaper(FxRobot robot) {
    at.press("recovery-make");
    List<String> words = shown();
    at.press("words-written");
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(String.join(" ", words));
          Clipboard.getSystemClipboard().setContent(content);
          var field = robot.lookup("#words-1").queryAs(javafx.scene.control.TextField.class);
          field.paste();
          assertThat(field.getText()).isEmpty();
          field.setText("zoo");
          field.selectAll();
          field.copy();
          field.cut();
          assertThat(field.getText()).isEqualTo("zoo");
          assertThat(Clipboard.getSystemClipboard().getString()).isNotEqualTo("zoo");
          Clipboard.getSystemClipboard().clear();
        });
    at.press("dialog-no");
  }

  @Test
  void newWordsTakeThePlaceOfTheOldAndRemovedOnesOpenNothing() {
    at.press("recovery-make");
    List<String> first = shown();
    at.press("words-written");
    fill(first);
    at.press("words-keep");
    at.press("dialog-yes");

    at.press("recovery-make");
    assertThat(at.text("dialog-text")).contains("old words stop working");
    at.press("dialog-yes");
    List<String> second = shown();
    assertThat(second).isNotEqualTo(first);
    at.press("words-written");
    fill(second);
    at.press("words-keep");
    at.press("dialog-yes");
    assertThat(kinds()).containsExactly(SlotKind.PASSPHRASE, SlotKind.RECOVERY);

    at.press("recovery-remove");
    at.press("dialog-no");
    assertThat(kinds()).contains(SlotKind.RECOVERY);
    at.press("recovery-remove");
    at.press("dialog-yes");
    assertThat(kinds()).containsExactly(SlotKind.PASSPHRASE);

    Path folder = at.casebook.folder();
    at.casebook.close();
    for (List<String> words : List.of(first, second)) {
      try (RecoveryWords typed = RecoveryWords.ofTyped(String.join(" ", words).toCharArray())) {
        assertThatThrownBy(
                () -> Casebook.open(folder, new Opener.Words(typed), (done, total) -> {}))
            .isInstanceOf(Problem.class);
      }
    }
  }

  @Test
  void thePassphraseIsChangedOnlyWithTheOneOfNow() {
    at.type("current-passphrase", "не тая фраза зусім");
    at.type("next-passphrase", "чатыры сініцы ляцяць над рэчкай");
    at.type("next-passphrase-again", "чатыры сініцы ляцяць над рэчкай");
    at.press("change-passphrase");
    assertThat(at.text("passphrase-trouble")).contains("does not open");

    at.type("current-passphrase", "калі ласка адчыніся 7");
    at.type("next-passphrase", "пароль2024");
    at.type("next-passphrase-again", "пароль2024");
    at.press("change-passphrase");
    assertThat(at.text("passphrase-trouble")).contains("will be guessed");

    at.type("next-passphrase", "чатыры сініцы ляцяць над рэчкай");
    at.type("next-passphrase-again", "чатыры сініцы ляцяць над рэчкай");
    at.press("change-passphrase");
    at.press("dialog-yes");
    try (Secret next = Books.secret("чатыры сініцы ляцяць над рэчкай")) {
      assertThat(at.casebook.keys().isPassphrase(next)).isTrue();
    }
  }

  private List<String> shown() {
    List<String> words = new ArrayList<>();
    for (int i = 1; i <= 24; i++) {
      words.add(at.text("word-" + i));
    }
    return words;
  }

  private void fill(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      at.type("words-" + (i + 1), words.get(i));
    }
  }

  private List<SlotKind> kinds() {
    return at.casebook.keys().slots().stream().map(SlotView::kind).toList();
  }
}
