package org.letapis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.preference.Protection;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Stand;

/** One deliberate act destroys the casebook; half of it destroys nothing. */
@OnScreen
class EraseTest {

  private static final Duration HELD = Duration.ofSeconds(3);
  private static final Duration ALMOST = Duration.ofMillis(2900);
  private static final KeyCode[] CHORD = {KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE};

  @TempDir private Path home;
  private Path folder;
  private RunningProgram window;

  @BeforeEach
  void open() {
    folder = home.resolve("casebook");
    try (Casebook made = Books.create(folder, Desk.DOCUMENTER, "Купалле")) {
      made.preferences().keep(new Protection(5, false, Optional.of("Shift+Ctrl+Delete")));
    }
    window = new RunningProgram(folder);
    window.unlock();
  }

  @AfterEach
  void stop() {
    window.close();
  }

  @Test
  void keysHeldForThreeSecondsEraseFromAnyScreen() throws IOException {
    window.click("#nav-people");
    window.robot.press(CHORD);
    window.pass(HELD);
    window.robot.release(CHORD);
    window.settle();
    assertThat(window.locked()).isTrue();
    assertThat(left()).isEmpty();
    assertThat(window.sees("#create")).as("as if nothing had been there").isTrue();
    assertThat(window.sees("#unlock")).isFalse();
  }

  @Test
  void keysLetGoBeforeEraseNothing() throws IOException {
    window.robot.press(CHORD);
    window.pass(ALMOST);
    window.robot.release(CHORD);
    window.pass(HELD);
    assertThat(window.sees("#shell")).isTrue();
    assertThat(left()).isNotEmpty();
  }

  @Test
  void theKeysEraseTheCasebookThatWasLockedLast() throws IOException {
    window.robot.interact(window.program::lock);
    window.settle();
    window.robot.press(CHORD);
    window.pass(HELD);
    window.robot.release(CHORD);
    window.settle();
    assertThat(window.locked()).isTrue();
    assertThat(left()).isEmpty();
  }

  @Test
  void theButtonErasesWhenItIsHeldAndNotWhenItIsLetGo() throws IOException {
    window.click("#nav-settings");
    window.click("#section-erase");
    window.robot.moveTo("#erase-hold").press(MouseButton.PRIMARY);
    window.pass(ALMOST);
    window.robot.release(MouseButton.PRIMARY);
    window.pass(HELD);
    assertThat(window.sees("#shell")).isTrue();
    assertThat(left()).isNotEmpty();

    window.robot.press(MouseButton.PRIMARY);
    window.pass(ALMOST);
    window.robot.moveTo("#erase-chord").release(MouseButton.PRIMARY);
    window.pass(HELD);
    assertThat(left()).as("the mouse went away").isNotEmpty();

    window.robot.moveTo("#erase-hold").press(MouseButton.PRIMARY);
    window.pass(HELD);
    window.robot.release(MouseButton.PRIMARY);
    window.settle();
    assertThat(window.locked()).isTrue();
    assertThat(left()).isEmpty();
  }

  @Test
  void onlyKeysThatNobodyPressesByChanceCanBeChosen() {
    window.click("#nav-settings");
    window.click("#section-erase");
    window.robot.interact(() -> window.robot.lookup("#erase-chord").query().requestFocus());
    press(KeyCode.CONTROL, KeyCode.K);
    assertThat(Stand.textOf(window.robot, "#chord-trouble")).contains("Ctrl, Shift, Alt");
    press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DELETE);
    assertThat(Stand.textOf(window.robot, "#chord-trouble")).contains("сам камп’ютар");

    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F9);
    assertThat(window.program.casebook().preferences().protection().eraseChord())
        .contains("Shift+Ctrl+F9");
    window.click("#erase-chord-none");
    assertThat(window.program.casebook().preferences().protection().eraseChord()).isEmpty();
  }

  @Test
  void theErasePassphraseErasesAndIsAnsweredAsAWrongOne() throws IOException {
    window.click("#nav-settings");
    window.click("#section-erase");
    set("#erase-current", RunningProgram.PASSPHRASE);
    set("#erase-passphrase", "усё прапала");
    set("#erase-passphrase-again", "усё прапала");
    fire("#set-erase");
    assertThat(Stand.textOf(window.robot, "#erase-state")).contains("ёсць");
    window.robot.interact(window.program::lock);
    window.settle();

    window.type("#passphrase", "зусім не тая фраза");
    window.click("#unlock");
    String wrong = Stand.textOf(window.robot, "#trouble");
    window.type("#passphrase", "усё прапала");
    window.click("#unlock");
    assertThat(Stand.textOf(window.robot, "#trouble")).isEqualTo(wrong);
    window.unlock();
    assertThat(Stand.textOf(window.robot, "#trouble")).isEqualTo(wrong);
    assertThat(window.sees("#shell")).isFalse();
  }

  private void press(KeyCode... keys) {
    window.robot.press(keys).release(keys);
    window.settle();
  }

  private void set(String field, String words) {
    window.robot.interact(
        () ->
            ((javafx.scene.control.TextInputControl) window.robot.lookup(field).query())
                .setText(words));
  }

  private void fire(String button) {
    window.robot.interact(() -> window.robot.lookup(button).queryButton().fire());
    window.settle();
  }

  /** What is left of the casebook. */
  private List<Path> left() throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> there = Files.list(folder)) {
      return there.toList();
    }
  }
}
