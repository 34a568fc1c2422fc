package org.letapis.ui.kit.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.letapis.crypto.Secret;
import org.letapis.crypto.passphrase.RandomWords;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Stand;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnScreen
class NewPassphraseTest {

  private final Stand stand = new Stand();
  private NewPassphrase control;

  @Start
  void start(Stage stage) {
    control =
        new NewPassphrase(
            "new", "settings.next", stand.controls, stand.background, () -> List.of("Купалле"));
    stand.show(stage, new StackPane(control));
  }

  @AfterEach
  void close() {
    stand.background.close();
  }

  @Test
  void theMeterSpeaksWhileSomebodyTypes(FxRobot robot) {
    type(robot, "new", "купалле2024");

    assertThat(Stand.textOf(robot, "#new-strength-word")).isEqualTo("too weak");
    assertThat(Stand.textOf(robot, "#new-strength-hints")).contains("known about you");
    assertThat(Stand.textOf(robot, "#new-strength-time")).contains("1,000 graphics cards");

    robot.interact(() -> stand.texts.speak(Language.BELARUSIAN));
    assertThat(Stand.textOf(robot, "#new-strength-word")).isEqualTo("зусім слабая");

    type(robot, "new", "чатыры сініцы ляцяць над рэчкай");
    assertThat(Stand.textOf(robot, "#new-strength-word")).isEqualTo("выдатная");
    type(robot, "new", "");
    assertThat(robot.lookup("#new-strength-word").query().isVisible()).isFalse();
  }

  @Test
  void onlyAStrongOneTypedTwiceAlikeIsTaken(FxRobot robot) {
    robot.interact(() -> assertThat(control.trouble()).contains("kit.passphrase.missing"));

    type(robot, "new", "ghbdtn123");
    type(robot, "new-again", "ghbdtn123");
    robot.interact(() -> assertThat(control.trouble()).contains("kit.passphrase.refused"));

    type(robot, "new", "чатыры сініцы ляцяць над рэчкай");
    robot.interact(() -> assertThat(control.trouble()).contains("kit.passphrase.differ"));

    type(robot, "new-again", "чатыры сініцы ляцяць над рэчкай");
    robot.interact(
        () -> {
          assertThat(control.trouble()).isEmpty();
          try (Secret taken = control.take()) {
            assertThat(taken)
                .isEqualTo(Secret.ofPassphrase("чатыры сініцы ляцяць над рэчкай".toCharArray()));
          }
        });
    assertThat(input(robot, "new").getText()).isEmpty();
    assertThat(input(robot, "new-again").getText()).isEmpty();
  }

  @Test
  void suggestedWordsAreShownAndMustBeTypedOnceMore(FxRobot robot) {
    robot.clickOn("#new-suggest");
    stand.settle();

    String words = input(robot, "new").getText();
    assertThat(words.split(" ")).hasSize(RandomWords.WORDS);
    assertThat(Stand.textOf(robot, "#new-strength-word")).isEqualTo("excellent");
    robot.interact(() -> assertThat(control.trouble()).contains("kit.passphrase.differ"));

    type(robot, "new-again", words);
    robot.interact(() -> assertThat(control.trouble()).isEmpty());
    robot.clickOn("#new-suggest");
    stand.settle();
    assertThat(input(robot, "new").getText()).isNotEqualTo(words);
    assertThat(input(robot, "new-again").getText()).isEmpty();
  }

  private void type(FxRobot robot, String id, String words) {
    robot.interact(() -> input(robot, id).replaceText(0, input(robot, id).getLength(), words));
    stand.settle();
  }

  private static TextInputControl input(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(TextInputControl.class);
  }
}
