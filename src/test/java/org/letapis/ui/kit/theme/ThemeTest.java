package org.letapis.ui.kit.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.Stand;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What is chosen in the settings is seen at once. */
@OnScreen
class ThemeTest {

  private Label plain;
  private Label heading;
  private TitledPane part;
  private TextArea area;
  private Stand stand;

  @Start
  void start(Stage stage) {
    stand = new Stand();
    plain = new Label("Звычайны");
    heading = new Label("Загаловак");
    area = new TextArea("…");
    part = new TitledPane("Частка", new Label("…"));
    heading.getStyleClass().add("lt-title");
    stand.show(stage, new VBox(plain, heading, part, new ScrollPane(new Label("…")), area));
  }

  @Test
  void headingsGrowWithTheLettersAroundThem() {
    double before = size(heading);
    for (int percent : new int[] {150, 80, 200, 100}) {
      choose(() -> stand.theme.zoomProperty().set(percent));
      assertThat(size(plain)).as(percent + " %").isCloseTo(13 * percent / 100.0, within(0.2));
      assertThat(size(heading)).as(percent + " %").isCloseTo(before * percent / 100, within(0.2));
    }
  }

  @Test
  void everyAppearanceIsDrawnInItsColours() {
    choose(() -> stand.theme.appearanceProperty().set(Appearance.CONTRAST));
    assertThat(Rest.<Object>fx(heading::getTextFill)).isEqualTo(Color.WHITE);
    choose(() -> stand.theme.appearanceProperty().set(Appearance.LIGHT));
    assertThat(Rest.<Object>fx(heading::getTextFill)).isEqualTo(Color.web("#1d2529"));
    choose(() -> stand.theme.appearanceProperty().set(Appearance.SYSTEM));
    assertThat(Rest.<Object>fx(heading::getTextFill)).isNotEqualTo(Color.WHITE);
  }

  @Test
  void nothingMovesWhereSomebodyAskedForThat() {
    assertThat(Rest.<Boolean>fx(part::isAnimated)).isTrue();
    choose(() -> stand.theme.stillProperty().set(true));
    assertThat(Rest.<Boolean>fx(part::isAnimated)).isFalse();
    choose(() -> stand.theme.stillProperty().set(false));
    assertThat(Rest.<Boolean>fx(part::isAnimated)).isTrue();
  }

  /** JavaFX never gives such pictures back. */
  @Test
  void nothingThatScrollsKeepsAPictureOfItself(FxRobot robot) {
    Set<Node> scrolled = robot.lookup(".scroll-pane > .viewport").queryAll();
    assertThat(scrolled).hasSize(2).noneMatch(Node::isCache);
  }

  private static double size(Label label) {
    return Rest.fx(() -> label.getFont().getSize());
  }

  private static void choose(Runnable choice) {
    Rest.fx(
        () -> {
          choice.run();
          return true;
        });
    Rest.come();
  }
}
