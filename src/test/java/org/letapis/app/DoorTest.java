package org.letapis.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.ui.kit.Stand.textOf;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.crypto.Argon2Cost;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.ScreenRobot;
import org.letapis.ui.kit.dialog.ScriptedFileDialogs;
import org.letapis.ui.unlock.UnlockView;
import org.testfx.api.FxRobot;

/** The way into a real casebook and out again, with the keyboard and the mouse. */
@OnScreen
class DoorTest {

  private static final String FIRST = "vosem zialonych ptushak";
  private static final String SECOND = "piac sinich lichtaroy";

  @TempDir private Path home;
  private Program program;
  private final FxRobot robot = new ScreenRobot();

  @BeforeEach
  void start() {
    Rest.fx(
        () -> {
          program =
              new Program(
                  new Stage(),
                  Language.ENGLISH,
                  texts -> new ScriptedFileDialogs(),
                  home.resolve("casebook"),
                  () -> new Argon2Cost(64, 1, 1));
          program.show();
          return true;
        });
    settle();
  }

  @AfterEach
  void stop() {
    Rest.fx(
        () -> {
          program.close();
          program.scene().getWindow().hide();
          return true;
        });
  }

  @Test
  void theButtonThatMakesACasebookIsSeenWithoutScrollingInEveryLanguage() {
    assertThat(program.scene().getHeight()).isEqualTo(720);
    type("#new-passphrase", FIRST);
    MenuButton languages = robot.lookup("#language").queryAs(MenuButton.class);
    for (int i = 0; i < languages.getItems().size(); i++) {
      MenuItem language = languages.getItems().get(i);
      robot.interact(language::fire);
      settle();
      Node make = robot.lookup("#create").query();
      double end = make.localToScene(make.getBoundsInLocal()).getMaxY();
      assertThat(end).as(language.getId()).isLessThan(700);
    }
  }

  @Test
  void aCasebookIsMadeLockedUnlockedAndGetsAnotherPassphrase() {
    robot.clickOn("#name").write("Kupalle");
    type("#new-passphrase", FIRST);
    type("#new-passphrase-again", "something else");
    robot.type(KeyCode.ENTER);
    assertThat(textOf(robot, "#trouble")).contains("differ");

    type("#new-passphrase-again", FIRST);
    robot.type(KeyCode.ENTER);
    settle();
    assertThat(textOf(robot, "#casebook-name")).isEqualTo("Kupalle");

    robot.clickOn("#first-words");
    settle();
    assertThat(robot.lookup("#first-steps").tryQuery()).as("once is enough").isEmpty();
    type("#current-passphrase", FIRST);
    type("#next-passphrase", SECOND);
    type("#next-passphrase-again", SECOND);
    robot.clickOn("#change-passphrase");
    settle();
    robot.clickOn("#dialog-yes");

    robot.clickOn("#lock");
    settle();
    assertThat(robot.lookup("#unlock-view").queryAs(UnlockView.class)).isNotNull();
    assertThat(robot.lookup("#shell").tryQuery()).as("nothing of it is left").isEmpty();

    type("#passphrase", FIRST);
    robot.clickOn("#unlock");
    settle();
    assertThat(textOf(robot, "#trouble")).contains("passphrase");
    assertThat(robot.lookup("#shell").tryQuery()).isEmpty();

    type("#passphrase", SECOND);
    robot.clickOn("#unlock");
    settle();
    assertThat(textOf(robot, "#casebook-name")).isEqualTo("Kupalle");
  }

  private void type(String field, String words) {
    robot.clickOn(field);
    robot.interact(
        () ->
            ((javafx.scene.control.TextInputControl) robot.lookup(field).query())
                .replaceText(
                    0,
                    ((javafx.scene.control.TextInputControl) robot.lookup(field).query())
                        .getLength(),
                    words));
  }

  private void settle() {
    Rest.until(() -> program.jobsProperty().get() == 0);
  }
}
