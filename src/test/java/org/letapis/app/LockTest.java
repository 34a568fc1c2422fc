package org.letapis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.preference.Protection;
import org.letapis.casebook.records.Draft;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Stand;
import org.testfx.util.WaitForAsyncUtils;

/** When an open casebook locks, and what is left of it then. */
@OnScreen
class LockTest {

  @TempDir private Path home;
  private Path folder;
  private RunningProgram window;

  @BeforeEach
  void open() {
    folder = home.resolve("casebook");
    try (Casebook made = Books.create(folder, Desk.DOCUMENTER, "Купалле")) {
      made.preferences().keep(new Protection(5, true, Optional.empty()));
      Books.person(made, "Верабейка", "Кастусь");
    }
    window = new RunningProgram(folder);
    window.unlock();
    assertThat(window.sees("#shell")).isTrue();
  }

  @AfterEach
  void stop() {
    window.close();
  }

  @Test
  void nobodyTouchesItForFiveMinutesAndItLocksAfterAWarning() {
    window.pass(Duration.ofSeconds(269));
    assertThat(window.sees("#lock-warning")).isFalse();

    window.pass(Duration.ofSeconds(1));
    assertThat(Stand.textOf(window.robot, "#lock-warning-text")).contains("праз 30 секунд");
    window.pass(Duration.ofSeconds(20));
    assertThat(Stand.textOf(window.robot, "#lock-warning-text")).contains("праз 10 секунд");

    window.pass(Duration.ofSeconds(10));
    assertThat(window.locked()).isTrue();
    assertThat(window.sees("#lock-warning")).isFalse();
    window.unlock();
    assertThat(window.sees("#shell")).isTrue();
  }

  @Test
  void theKeyThatKeepsItOpenDoesNothingElse() {
    window.click("#nav-people");
    window.robot.clickOn("#people-search");
    window.pass(Duration.ofSeconds(285));
    window.robot.type(KeyCode.A);
    window.settle();
    assertThat(window.sees("#lock-warning")).isFalse();
    assertThat(Stand.textOf(window.robot, "#people-search")).isEmpty();

    window.robot.type(KeyCode.A);
    assertThat(Stand.textOf(window.robot, "#people-search")).isEqualTo("a");
    window.pass(Duration.ofSeconds(265));
    assertThat(window.sees("#shell")).as("the minutes began anew").isTrue();
  }

  @Test
  void whatIsTypedBlindlyAfterTheLockIsThePassphrase() {
    window.click("#nav-people");
    window.robot.interact(window.program::lock);
    // Nobody clicks, and nobody waits for the screen.
    window.robot.write(RunningProgram.PASSPHRASE).type(KeyCode.ENTER);
    window.settle();
    assertThat(window.sees("#shell")).isTrue();
    assertThat(window.program.casebook().isPractice()).isFalse();
  }

  @Test
  void theKeyboardIsInThePassphraseBeforeAnyKeyCanCome() {
    window.click("#nav-people");
    Node keyboard =
        RunningProgram.fx(
            () -> {
              window.program.lock();
              return window.stage.getScene().getFocusOwner();
            });
    Node passphrase = window.robot.lookup("#passphrase").query();
    assertThat(keyboard).isSameAs(passphrase);
    window.settle();
    assertThat(window.stage.getScene().getFocusOwner()).isSameAs(passphrase);
  }

  @Test
  void theMouseKeepsItOpenToo() {
    window.pass(Duration.ofSeconds(285));
    window.robot.moveTo("#nav-people").moveTo("#nav-exchange");
    window.settle();
    assertThat(window.sees("#lock-warning")).isFalse();
  }

  @Test
  void aComputerThatSleptWakesUpLocked() {
    window.robot.interact(() -> window.pulse.sleep(Duration.ZERO, Duration.ofMinutes(3)));
    window.pass(Duration.ofSeconds(1));
    assertThat(window.locked()).isTrue();
  }

  @Test
  void aMinimisedWindowLocksWhereItsOwnerSaidSo() {
    window.robot.interact(() -> window.stage.setIconified(true));
    window.settle();
    window.robot.interact(() -> window.stage.setIconified(false));
    assertThat(window.locked()).isTrue();
  }

  @Test
  void whatIsTypedIsADraftWhenItIsOpenAgain() {
    window.robot.interact(() -> window.robot.lookup("#begin-person").queryButton().fire());
    window.settle();
    TextField family = window.robot.lookup("#field-names-0-family").query();
    window.robot.interact(() -> family.setText("Чаромха"));
    window.robot.interact(window.program::lock);
    window.settle();
    assertThat(window.locked()).isTrue();
    window.close();

    try (Casebook again = Books.open(folder)) {
      List<Draft> drafts = again.drafts().all();
      assertThat(drafts).hasSize(1);
      assertThat(drafts.getFirst().change().toString()).contains("Чаромха");
    }
  }

  @Test
  void aSaveUnderWayIsFinishedBeforeTheCasebookIsClosed() {
    window.robot.interact(() -> window.robot.lookup("#begin-person").queryButton().fire());
    window.settle();
    TextField family = window.robot.lookup("#field-names-0-family").query();
    window.robot.interact(() -> family.setText("Чаромха"));
    window.settle();
    window.robot.interact(
        () -> {
          window.robot.lookup("#record-save").queryButton().fire();
          window.program.lock();
        });
    window.settle();
    assertThat(window.locked()).isTrue();
    window.close();

    try (Casebook again = Books.open(folder)) {
      assertThat(again.records().find(RecordQuery.recent(10, "person"))).hasSize(2);
      assertThat(again.drafts().all()).isEmpty();
    }
  }

  @Test
  void openDialogsListsAndMenusGoWithIt() {
    window.click("#nav-settings");
    window.robot.interact(
        () -> ((javafx.scene.control.MenuButton) window.robot.lookup("#language").query()).show());
    window.robot.interact(window.program::lock);
    window.settle();
    assertThat(window.locked()).isTrue();
    assertThat(javafx.stage.Window.getWindows())
        .noneMatch(javafx.stage.PopupWindow.class::isInstance);
  }

  @Test
  void theClipboardIsEmptiedOfWhatWasCopiedHere() {
    copy("Верабейка");
    assertThat(clipboard()).isEqualTo("Верабейка");
    window.robot.interact(window.program::lock);
    window.settle();
    assertThat(clipboard()).isNull();
  }

  @Test
  void theClipboardKeepsWhatSomebodyElsePutThere() {
    copy("Верабейка");
    window.robot.interact(
        () ->
            Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "a shopping list")));
    window.robot.interact(window.program::lock);
    window.settle();
    assertThat(clipboard()).isEqualTo("a shopping list");
  }

  @Test
  void severalReasonsAtOnceLockOnce() {
    window.robot.interact(
        () -> {
          window.program.lock();
          window.program.lock();
          window.pulse.pass(Duration.ofMinutes(10));
          window.stage.setIconified(true);
          window.stage.setIconified(false);
        });
    window.settle();
    assertThat(window.locked()).isTrue();
    assertThat(window.pulse.waiting()).as("nothing goes on counting").isZero();
    window.unlock();
    assertThat(window.sees("#shell")).isTrue();
  }

  @Test
  void nothingOfACasebookCanBeReachedOnceItIsLocked() throws Exception {
    for (String screen : List.of("#nav-people", "#nav-exchange", "#nav-inbox", "#nav-settings")) {
      window.click(screen);
    }
    window.click("#nav-today");
    window.robot.interact(() -> window.robot.lookup("#begin-detention").queryButton().fire());
    window.settle();
    WeakReference<Object> shell = new WeakReference<>(window.robot.lookup("#shell").query());
    WeakReference<Casebook> casebook = new WeakReference<>(window.program.casebook());
    assertThat(casebook.get()).isNotNull();

    window.robot.interact(window.program::lock);
    window.settle();
    window.robot.moveTo("#passphrase").moveTo("#unlock");
    window.settle();

    assertThat(collected(shell)).as("the window's content").isTrue();
    assertThat(collected(casebook)).as("the casebook").isTrue();
  }

  /** What only waits for a moment to pass, as a tooltip's timer, may hold it a little longer. */
  /** Each of them is made anew; kept, they would fill the memory of whoever locks often. */
  @Test
  void aFirstScreenThatIsGoneIsForgottenToo() throws Exception {
    window.robot.interact(window.program::lock);
    window.settle();
    WeakReference<Object> door = new WeakReference<>(window.robot.lookup("#unlock-view").query());
    assertThat(door.get()).isNotNull();
    window.unlock();
    window.robot.interact(window.program::lock);
    window.settle();
    window.robot.moveTo("#passphrase").moveTo("#unlock");
    window.settle();
    assertThat(collected(door)).isTrue();
  }

  private static boolean collected(WeakReference<?> reference) throws Exception {
    try {
      WaitForAsyncUtils.waitFor(
          20,
          TimeUnit.SECONDS,
          () -> {
            System.gc();
            return reference.get() == null;
          });
      return true;
    } catch (TimeoutException held) {
      return false;
    }
  }

  private void copy(String words) {
    window.click("#nav-people");
    window.type("#people-search", words);
    window.robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.CONTROL, KeyCode.A);
    window.robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.CONTROL, KeyCode.C);
    window.settle();
  }

  private static Object clipboard() {
    return RunningProgram.fx(
        () -> Clipboard.getSystemClipboard().getContent(DataFormat.PLAIN_TEXT));
  }
}
