package org.letapis.ui.kit.words;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.Stand;
import org.letapis.vault.words.RecoveryWords;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnScreen
class WordsEntryTest {

  private final Stand stand = new Stand();
  private WordsEntry entry;
  private int full;

  @Start
  void start(Stage stage) {
    entry = new WordsEntry(stand.controls, 6, false);
    entry.onFull(() -> full++);
    stand.show(stage, new StackPane(entry));
  }

  @AfterEach
  void close() {
    stand.background.close();
  }

  @Test
  void fourLettersAndASpaceAreEnoughForAWord(FxRobot robot) {
    robot.interact(entry::focus);
    for (int i = 0; i < 23; i++) {
      strike(robot, "aban ");
    }
    assertThat(field(robot, 1).getText()).isEqualTo("abandon");
    assertThat(field(robot, 24).isFocused()).isTrue();
    strike(robot, "art");
    robot.type(KeyCode.ESCAPE).type(KeyCode.ENTER);

    assertThat(full).isEqualTo(1);
    robot.interact(
        () -> {
          assertThat(entry.firstWrong()).isEmpty();
          try (RecoveryWords typed = entry.typed()) {
            assertThat(typed.words()).startsWith("abandon").endsWith("art");
          }
        });
  }

  @Test
  void theListOffersWordsAndEnterTakesOne(FxRobot robot) throws Exception {
    robot.interact(entry::focus);
    strike(robot, "zo");
    Rest.until(() -> robot.lookup("#suggestions").tryQuery().isPresent());
    assertThat(robot.lookup("#suggestions").<ListView<?>>query().getItems().size()).isEqualTo(2);
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

    assertThat(field(robot, 1).getText()).isEqualTo("zoo");
    assertThat(field(robot, 2).isFocused()).isTrue();
  }

  @Test
  void whatIsNoWordIsRedAndDigitsAreNotTaken(FxRobot robot) {
    robot.interact(entry::focus);
    strike(robot, "1q9w");
    assertThat(field(robot, 1).getText()).isEqualTo("qw");
    assertThat(field(robot, 1).getPseudoClassStates().toString()).contains("wrong");
    strike(robot, " ");
    assertThat(field(robot, 1).isFocused()).as("a space does not leave what is no word").isTrue();
    robot.interact(() -> assertThat(entry.firstWrong()).hasValue(1));
  }

  private void strike(FxRobot robot, String keys) {
    for (char sign : keys.toCharArray()) {
      String key = String.valueOf(sign);
      robot.interact(
          () ->
              Event.fireEvent(
                  stand.overlay.getScene().getFocusOwner(),
                  new KeyEvent(
                      KeyEvent.KEY_TYPED, key, "", KeyCode.UNDEFINED, false, false, false, false)));
    }
  }

  private static TextField field(FxRobot robot, int number) {
    return robot.lookup("#words-" + number).queryAs(TextField.class);
  }
}
