package org.letapis.ui.kit.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.exchange.selection.Selection;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.Stand;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** What is typed and not understood must never send more than was meant. */
@OnScreen
class SelectionPaneTest {

  @TempDir Path temp;
  private Stand stand;
  private Casebook book;
  private SelectionPane pane;

  @Start
  void start(Stage stage) {
    stand = new Stand();
    stand.texts.speak(Language.BELARUSIAN);
    book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел");
    pane = new SelectionPane("send", book, stand.controls, stand.background);
    stand.show(stage, pane);
  }

  @Stop
  void stop() {
    stand.background.close();
    book.close();
  }

  private void type(FxRobot robot, String id, String words) {
    robot.interact(() -> robot.lookup("#" + id).queryAs(TextField.class).setText(words));
  }

  private Optional<Selection> selection() {
    return Rest.fx(() -> pane.selection());
  }

  @Test
  void nothingTypedMeansEverything() {
    assertThat(selection()).contains(Selection.ALL);
  }

  @Test
  void daysAreReadAsInForms(FxRobot robot) {
    type(robot, "send-from", "3.8.2021");
    type(robot, "send-until", "жнівень 2021");
    type(robot, "send-tags", "студэнты, лекары");
    assertThat(selection())
        .hasValueSatisfying(
            chosen -> {
              assertThat(chosen.from()).contains(LocalDate.of(2021, 8, 3));
              assertThat(chosen.to()).contains(LocalDate.of(2021, 8, 31));
              assertThat(chosen.tags()).isEqualTo(Set.of("студэнты", "лекары"));
            });
  }

  @Test
  void wordsThatAreNoDayAreNotTakenForNone(FxRobot robot) {
    type(robot, "send-until", "калі пацяплее");
    assertThat(selection()).isEmpty();
    assertThat(Rest.<Boolean>fx(() -> robot.lookup("#send-until").query().isFocused())).isTrue();
    type(robot, "send-until", "");
    assertThat(selection()).contains(Selection.ALL);
  }

  @Test
  void aNameThatWasTypedButNotChosenIsNotTakenForEverybody(FxRobot robot) {
    type(robot, "send-who", "Верабейка");
    assertThat(selection()).isEmpty();
    type(robot, "send-who", "");
    assertThat(selection()).contains(Selection.ALL);
  }
}
