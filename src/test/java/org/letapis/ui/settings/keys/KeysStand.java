package org.letapis.ui.settings.keys;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.crypto.Argon2Cost;
import org.letapis.ui.kit.ScreenRobot;
import org.letapis.ui.kit.Stand;
import org.letapis.ui.kit.nav.Status;
import org.letapis.ui.settings.SettingsPane;
import org.letapis.ui.settings.SettingsScreen;
import org.letapis.ui.settings.SettingsTools;
import org.testfx.api.FxRobot;

/** The section of the keys in a window, over a real casebook. */
final class KeysStand implements AutoCloseable {

  static final Argon2Cost CHEAP = Books.CHEAP;

  final Stand stand = new Stand();
  final Casebook casebook;
  final SettingsTools tools;
  final SettingsScreen screen;
  private final FxRobot robot = new ScreenRobot();

  KeysStand(Path folder) {
    casebook = Books.create(folder, Desk.DOCUMENTER, "група Купалле");
    tools =
        new SettingsTools(
            casebook,
            stand.controls,
            stand.background,
            stand.dialogs,
            stand.files,
            new Status(stand.texts),
            stand.theme,
            () -> CHEAP,
            new org.letapis.ui.kit.pages.Papers(
                stand.controls,
                stand.background,
                stand.dialogs,
                stand.files,
                new org.letapis.ui.kit.pages.TestPrinters()));
    screen = new SettingsScreen(stand.controls, java.util.List.of(KeysSection.of(tools)));
  }

  void show(Stage stage) {
    stand.show(stage, screen.node());
    screen.onShow();
  }

  /** What a person does who presses a button, wherever it is scrolled to. */
  void press(String id) {
    Node button = robot.lookup("#" + id).query();
    robot.interact(() -> ((ButtonBase) button).fire());
    stand.settle();
  }

  void type(String id, String words) {
    TextInputControl field = robot.lookup("#" + id).queryAs(TextInputControl.class);
    robot.interact(() -> field.setText(words));
    stand.settle();
  }

  String text(String id) {
    return Stand.textOf(robot, "#" + id);
  }

  boolean sees(String id) {
    return robot.lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent();
  }

  boolean canPress(String id) {
    return !robot.lookup("#" + id).query().isDisabled();
  }

  /** Leaves the section, as when the window is locked. */
  void leave() {
    robot.interact(screen::onHide);
    stand.settle();
  }

  SettingsPane pane() {
    return (SettingsPane) robot.lookup(".lt-keys").query();
  }

  @Override
  public void close() {
    stand.background.close();
    casebook.close();
  }
}
