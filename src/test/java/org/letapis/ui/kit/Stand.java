package org.letapis.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.Overlay;
import org.letapis.ui.kit.dialog.ScriptedFileDialogs;
import org.letapis.ui.kit.nav.ScreenStack;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.text.Texts;
import org.letapis.ui.kit.theme.Theme;
import org.testfx.api.FxRobot;

/** A dressed window with the kit around it, for a screen to be tried in. */
public final class Stand {

  public final Texts texts = new Texts(Language.ENGLISH);
  public final Controls controls = new Controls(texts);
  public final Theme theme = new Theme();
  public final Overlay overlay = new Overlay();
  public final Dialogs dialogs = new Dialogs(overlay, texts);
  public final Background background = new Background(dialogs);
  public final ScriptedFileDialogs files = new ScriptedFileDialogs();
  public final ScreenStack stack = new ScreenStack();

  /** Shows a screen in a window of the size that headless screens allow. */
  public void show(Stage stage, Node content) {
    overlay.setContent(content);
    Scene scene = new Scene(overlay, 1000, 720);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  /** Waits until nothing is under way any more. */
  public void settle() {
    Rest.until(() -> background.jobsProperty().get() == 0);
  }

  /** The text a labelled or input control shows. */
  public static String textOf(FxRobot robot, String query) {
    Node node = robot.lookup(query).query();
    return switch (node) {
      case javafx.scene.control.Labeled labeled -> labeled.getText();
      case javafx.scene.control.TextInputControl input -> input.getText();
      default -> throw new AssertionError("no text in " + node.getClass());
    };
  }
}
