package org.letapis.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Stand;
import org.letapis.ui.kit.nav.Shortcuts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The help shows how something is done, with pictures in the language on screen that fit it. */
@OnScreen
class WalkPageTest {

  private final Stand stand = new Stand();

  @Start
  void start(Stage stage) {
    stand.texts.speak(Language.BELARUSIAN);
    stand.show(stage, new StackPane());
  }

  @Test
  void theLineOfThePageThatIsOpenIsInSight(FxRobot robot) {
    Leaf last = HelpList.pages().getLast();
    robot.interact(() -> new Help(stand.controls, stand.dialogs, new Shortcuts()).show(last));
    ToggleButton line = robot.lookup("#help-" + last.code()).query();
    Bounds seen = robot.lookup("#help-text").query().localToScreen(new BoundingBox(0, 0, 1, 400));
    assertThat(line.isSelected()).isTrue();
    assertThat(line.localToScreen(line.getBoundsInLocal()).getMinY())
        .isBetween(seen.getMinY(), seen.getMaxY());
  }

  @Test
  void aPageHasItsPicturesAsWideAsThePage(FxRobot robot) {
    robot.interact(() -> new Help(stand.controls, stand.dialogs, new Shortcuts()).show());
    robot.interact(() -> robot.lookup("#help-lists").<ToggleButton>query().fire());
    robot.interact(() -> stand.overlay.layout());
    for (String name : Walk.LISTS.pictures()) {
      ImageView view = robot.lookup("#help-picture-" + name).query();
      assertThat(view.getImage().getWidth()).isEqualTo(1280);
      assertThat(view.getFitWidth()).isBetween(200.0, 1000.0);
    }
  }
}
