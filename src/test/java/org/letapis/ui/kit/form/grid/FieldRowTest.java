package org.letapis.ui.kit.form.grid;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Stand;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** What stands beside a field leaves it room for its prompt, and goes below where it cannot. */
@OnScreen
class FieldRowTest {

  private Stand stand;
  private TextField field;
  private Button one;
  private Button other;
  private VBox column;

  @Start
  void start(Stage stage) {
    stand = new Stand();
    field = new TextField();
    one = new Button("Accept what was sent");
    other = new Button("Send it back to its author");
    column = new VBox(new FieldRow(field, one, other), new Button("below"));
    field.setPromptText("A comment that the author is to read");
    stand.show(stage, column);
  }

  @Stop
  void stop() {
    stand.background.close();
  }

  private void zoom(FxRobot robot, int percent) {
    robot.interact(() -> stand.theme.zoomProperty().set(percent));
    robot.interact(
        () -> {
          column.getScene().getRoot().applyCss();
          column.getScene().getRoot().layout();
        });
  }

  private static double top(Node node) {
    return node.localToScene(node.getBoundsInLocal()).getMinY();
  }

  private double prompt() {
    Text text = new Text(field.getPromptText());
    text.setFont(field.getFont());
    return text.getLayoutBounds().getWidth();
  }

  @Test
  void thePromptIsWholeWhateverTheSizeOfLetters(FxRobot robot) {
    for (int percent : new int[] {100, 150, 200}) {
      zoom(robot, percent);
      double inside = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
      assertThat(inside).as("at %d %%", percent).isGreaterThan(prompt());
      assertThat(top(column.getChildren().getLast()))
          .as("what follows lies below all of it, at %d %%", percent)
          .isGreaterThanOrEqualTo(top(other) + other.getHeight());
    }
    assertThat(top(one)).as("below the field").isGreaterThan(top(field) + field.getHeight() - 1);
    zoom(robot, 100);
    assertThat(top(one)).as("beside it").isLessThan(top(field) + field.getHeight());
  }
}
