package org.letapis.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Stand;
import org.letapis.ui.kit.nav.Screen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The keyboard goes with the screen, and never to a button that somebody did not go to. */
@OnScreen
class ScreenPlaceTest {

  private final Stand stand = new Stand();
  private final ScreenPlace place = new ScreenPlace();
  private final Button beside = new Button("beside");
  private final Page list = new Page("list", true);
  private final Page other = new Page("other", false);

  @Start
  void start(Stage stage) {
    stand.show(stage, new HBox(beside, place));
  }

  @AfterEach
  void close() {
    stand.background.close();
  }

  @Test
  void oneBeginsWhereTheScreenSays(FxRobot robot) {
    show(robot, other);
    robot.interact(other.button::requestFocus);
    show(robot, list);
    assertThat(list.field.isFocused()).isTrue();
  }

  @Test
  void whereNoPlaceIsBetterTheScreenAsAWholeHasTheKeyboard(FxRobot robot) {
    show(robot, list);
    robot.interact(list.field::requestFocus);
    show(robot, other);
    assertThat(place.isFocused()).isTrue();
    assertThat(beside.isFocused()).isFalse();
    assertThat(place.getAccessibleText()).isEqualTo("other");
  }

  @Test
  void comingBackOneIsWhereOneWas(FxRobot robot) {
    show(robot, list);
    robot.interact(list.button::requestFocus);
    show(robot, other);
    show(robot, list);
    assertThat(list.button.isFocused()).isTrue();
  }

  @Test
  void whoIsElsewhereInTheWindowIsLeftThere(FxRobot robot) {
    show(robot, list);
    robot.interact(beside::requestFocus);
    show(robot, other);
    assertThat(beside.isFocused()).isTrue();
  }

  private void show(FxRobot robot, Screen screen) {
    robot.interact(() -> place.show(screen));
    stand.settle();
  }

  private static final class Page implements Screen {
    private final String id;
    private final boolean begins;
    private final TextField field = new TextField();
    private final Button button = new Button("in it");
    private final VBox node = new VBox(button, field);

    Page(String id, boolean begins) {
      this.id = id;
      this.begins = begins;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public ObservableValue<String> title() {
      return new SimpleStringProperty(id);
    }

    @Override
    public Feather icon() {
      return Feather.LIST;
    }

    @Override
    public Node node() {
      return node;
    }

    @Override
    public Optional<Node> start() {
      return begins ? Optional.of(field) : Optional.empty();
    }
  }
}
