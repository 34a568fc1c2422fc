package org.letapis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.app.face.FaceFile;
import org.letapis.app.face.WindowFace;
import org.letapis.casebook.Books;
import org.letapis.casebook.Desk;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Stand;
import org.letapis.ui.kit.theme.Face;

/** What the window shows before and after unlocking: its face, its help, the count of tries. */
@OnScreen
class DiscreetTest {

  @TempDir private Path home;
  private RunningProgram window;

  @AfterEach
  void stop() {
    window.close();
  }

  private Path book() {
    Path folder = home.resolve("casebook");
    Books.create(folder, Desk.DOCUMENTER, "Купалле").close();
    return folder;
  }

  @Test
  void aNeutralFaceIsOnTheWindowFromItsFirstMomentAndNamesNothing() {
    FaceFile file = new FaceFile(home.resolve("window-style.conf"));
    file.keep(Face.BUDGET);
    window = new RunningProgram(book(), new WindowFace(file));
    assertThat(window.stage.getTitle()).isEqualTo("Home budget");
    assertThat(window.stage.getIcons()).isNotEmpty();
    assertThat(window.robot.lookup(".lt-brand").query().getParent().isVisible()).isFalse();
    window.robot.type(KeyCode.F1);
    window.settle();
    assertThat(window.sees("#dialog")).as("no help that explains the program").isFalse();

    window.unlock();
    assertThat(window.stage.getTitle()).isEqualTo("Хатні бюджэт");
    window.click("#nav-settings");
    window.click("#section-discreet");
    fire("#face-notes");
    assertThat(window.stage.getTitle()).isEqualTo("Нататкі");
    assertThat(file.face()).isEqualTo(Face.NOTES);
    fire("#face-plain");
    assertThat(window.stage.getTitle()).isEqualTo("Летапіс");
    assertThat(home.resolve("window-style.conf"))
        .as("no more than the language of the casebook")
        .content()
        .doesNotContainIgnoringCase("face", "notes", "budget", "plain");
  }

  @Test
  void theFolderThatIsSuggestedFitsTheFace() {
    window = new RunningProgram(home.resolve(Face.PLAIN.folder()));
    fire("#face-more");
    fire("#face-reading");
    assertThat(Stand.textOf(window.robot, "#new-folder"))
        .isEqualTo(home.resolve("reading").toString());
    window.type("#new-folder", home.resolve("my own").toString());
    fire("#face-notes");
    assertThat(Stand.textOf(window.robot, "#new-folder"))
        .isEqualTo(home.resolve("my own").toString());
  }

  @Test
  void searchIndexesAreAskedToLeaveTheFolderAlone() {
    Path folder = book();
    window = new RunningProgram(folder);
    window.unlock();
    assertThat(folder.resolve(".nomedia")).isEmptyFile();
    assertThat(folder.resolve(".trackerignore")).isEmptyFile();
  }

  @Test
  void afterSeveralWrongPassphrasesTheSecondsAreCountedDown() {
    window = new RunningProgram(book());
    for (int i = 0; i < 6; i++) {
      window.type("#passphrase", "няправільная фраза " + i);
      window.click("#unlock");
      if (window.robot.lookup("#unlock").query().isDisabled()) {
        break;
      }
    }
    assertThat(window.robot.lookup("#unlock").query().isDisabled()).isTrue();
    String before = Stand.textOf(window.robot, "#trouble");
    assertThat(before).contains("second");
    window.pass(Duration.ofSeconds(1));
    assertThat(Stand.textOf(window.robot, "#trouble")).contains("second").isNotEqualTo(before);
    window.pass(Duration.ofSeconds(10));
    assertThat(window.robot.lookup("#unlock").query().isDisabled()).isFalse();
    assertThat(window.pulse.waiting()).isZero();
  }

  @Test
  void theHelpOpensWithItsKeyFromAnyScreenAndListsTheKeys() {
    window = new RunningProgram(book());
    window.robot.type(KeyCode.F1);
    window.settle();
    assertThat(Stand.textOf(window.robot, "#dialog-title")).isEqualTo("Help");
    window.click("#dialog-yes");
    window.unlock();
    window.click("#nav-people");
    window.robot.type(KeyCode.F1);
    window.settle();
    assertThat(Stand.textOf(window.robot, "#dialog-title")).isEqualTo("Даведка");
    fire("#help-keys");
    assertThat(window.sees("#shortcuts")).isTrue();
    assertThat(window.robot.from(window.robot.lookup("#shortcuts")).lookup("Ctrl+L").tryQuery())
        .isPresent();
    window.robot.type(KeyCode.ESCAPE);
    window.settle();
    assertThat(window.sees("#dialog")).isFalse();
  }

  private void fire(String button) {
    window.robot.interact(() -> ((ButtonBase) window.robot.lookup(button).query()).fire());
    window.settle();
  }
}
