package org.letapis.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.letapis.app.face.WindowFace;
import org.letapis.casebook.Books;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.ScreenRobot;
import org.letapis.ui.kit.ScriptedPulse;
import org.letapis.ui.kit.dialog.ScriptedFileDialogs;
import org.testfx.api.FxRobot;

/** The whole program with its window, a mouse and a keyboard, and time that can be let pass. */
final class RunningProgram {

  static final String PASSPHRASE = "калі ласка адчыніся 7";

  final FxRobot robot = new ScreenRobot();
  final ScriptedPulse pulse = new ScriptedPulse();
  final ScriptedFileDialogs files = new ScriptedFileDialogs();
  final Program program;
  final Stage stage;

  /** Shows the first screen, with a folder in it. */
  RunningProgram(Path folder) {
    this(folder, new WindowFace(null));
  }

  /** The same with another face. */
  RunningProgram(Path folder, WindowFace face) {
    this.stage = fx(Stage::new);
    this.program =
        fx(
            () -> {
              Program made =
                  new Program(
                      stage,
                      new Setup(
                          Language.ENGLISH,
                          texts -> files,
                          folder,
                          () -> Books.CHEAP,
                          pulse,
                          face));
              made.show();
              return made;
            });
    settle();
  }

  /** Unlocks what lies in the folder. */
  void unlock() {
    type("#passphrase", PASSPHRASE);
    click("#unlock");
  }

  void click(String query) {
    robot.clickOn(query);
    settle();
  }

  /** Puts words into a field, in place of what stands there. */
  void type(String query, String words) {
    robot.clickOn(query);
    TextInputControl field = robot.lookup(query).query();
    robot.interact(() -> field.replaceText(0, field.getLength(), words));
    settle();
  }

  /** Lets time pass. */
  void pass(Duration time) {
    robot.interact(() -> pulse.pass(time));
    settle();
  }

  boolean sees(String query) {
    return robot.lookup(query).tryQuery().isPresent();
  }

  /** The window is locked: the first screen, and nothing else. */
  boolean locked() {
    return sees("#unlock-view") && !sees("#shell") && !sees("#dialog");
  }

  /** Waits until nothing is under way any more. */
  void settle() {
    Rest.until(() -> program.jobsProperty().get() == 0);
  }

  void close() {
    fx(
        () -> {
          program.close();
          stage.hide();
          return true;
        });
  }

  static <T> T fx(Callable<T> work) {
    return Rest.fx(work);
  }
}
