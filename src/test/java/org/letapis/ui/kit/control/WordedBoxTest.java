package org.letapis.ui.kit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.ScreenRobot;
import org.letapis.ui.kit.Stand;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnScreen
class WordedBoxTest {

  private final Stand stand = new Stand();
  private final List<Language> told = new ArrayList<>();
  private WordedBox<Language> box;

  @Start
  void start(Stage stage) {
    box =
        new WordedBox<>(
            "box",
            stand.texts,
            Language.all(),
            value -> stand.texts.language().tag() + "-" + value.tag());
    box.setValue(Language.RUSSIAN);
    box.valueProperty().addListener((o, before, now) -> told.add(now));
    stand.show(stage, box);
  }

  @Test
  void whatStandsThereIsSaidInTheLanguageOnScreenAndStaysWhatItIs() {
    FxRobot robot = new ScreenRobot();
    assertThat(box.getButtonCell().getText()).isEqualTo("en-ru");
    robot.interact(() -> stand.texts.speak(Language.BELARUSIAN));
    assertThat(box.getButtonCell().getText()).isEqualTo("be-ru");
    assertThat(told).isEmpty();
    robot.clickOn(box).clickOn("be-en");
    assertThat(told).containsExactly(Language.ENGLISH);
    assertThat(box.getButtonCell().getText()).isEqualTo("be-en");
  }
}
