package org.letapis.ui.kit.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import org.letapis.crypto.passphrase.Estimate;
import org.letapis.crypto.passphrase.PassphraseEstimator;
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
  private Argon2Cost cost = Argon2Cost.standard();

  @Start
  void start(Stage stage) {
    control =
        new NewPassphrase(
            "new",
            "settings.next",
            stand.controls,
            stand.background,
            () -> cost,
            () -> List.of("Купалле"));
    stand.show(stage, new StackPane(control));
  }

  @Test
  void theTimeIsThatAtTheCostThatWasMeasuredAndTheCostIsSaid(FxRobot robot) {
    String typed = "дрозд кішэня 47";
    cost = new Argon2Cost(64 * 1024, 3, 4);
    type(robot, "new", typed);
    String cheap = Stand.textOf(robot, "#new-strength-time");
    assertThat(cheap).contains("64 MiB").contains("3 passes");
    assertThat(cheap).startsWith(StrengthModel.time(estimate(typed), cost, stand.texts.labels()));

    Argon2Cost dear = new Argon2Cost(1 << 20, 20, 4);
    assertThat(StrengthModel.time(estimate(typed), dear, stand.texts.labels()))
        .contains("1,024 MiB")
        .contains("20 passes")
        .doesNotStartWith(cheap.substring(0, cheap.indexOf('.')));
  }

  private static Estimate estimate(String typed) {
    return PassphraseEstimator.shared().of(typed, List.of("Купалле"));
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
  void whatIsSaidOfDrawnWordsGoesWhenOthersAreTyped(FxRobot robot) {
    robot.interact(() -> robot.lookup("#new-suggest").queryButton().fire());
    stand.settle();
    assertThat(drawn(robot)).isTrue();
    type(robot, "new", "чатыры сініцы ляцяць над рэчкай");
    assertThat(drawn(robot)).isFalse();
  }

  private boolean drawn(FxRobot robot) {
    String said = stand.texts.now("kit.passphrase.suggested");
    return robot.lookup(said).tryQuery().filter(javafx.scene.Node::isVisible).isPresent();
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
