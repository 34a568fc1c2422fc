package org.letapis.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A lawyer reads a life on its time axis, by keyboard. */
@OnScreen
class LifePageTest {

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.LAWYER, "Дрозд");
    Lived lived = new Lived(book);
    window = new OpenWindow(book, temp);
    window.show(stage, "people");
    window.stand.stack.history(lived.person);
  }

  @BeforeEach
  void enter(FxRobot robot) {
    visitor = new Visitor(robot, window);
    visitor.await(() -> visitor.lines("history") > 5);
  }

  @Stop
  void stop() {
    window.close();
  }

  private void day(String words) {
    visitor.type("life-day", words);
    visitor.keys(KeyCode.ENTER);
  }

  private static String said(FxRobot robot) {
    String text = robot.lookup("#timeline").query().getAccessibleText();
    return text == null ? "" : text;
  }

  @Test
  void anyDaySaysWhatIsKnownOfIt(FxRobot robot) {
    day("11.8.2021");
    assertThat(visitor.reads("life-status")).isEqualTo("Пад вартай без сувязі");
    assertThat(robot.lookup("#life-state").query().getAccessibleText())
        .contains("Адвакат: невядома")
        .contains("Маці");
    day("2.12.2021");
    assertThat(robot.lookup("#life-state").query().getAccessibleText())
        .contains("СІЗА-1, Мінск")
        .contains("Справа 21-7/104")
        .contains("Кахановіч Марыя");
    day("1.1.2023");
    assertThat(visitor.reads("life-status")).isEqualTo("На волі");
    day("1.1.2019");
    assertThat(visitor.reads("life-status")).isEqualTo("Невядома");
  }

  @Test
  void arrowsGoFromOneToTheNextAndTheListGoesAlong(FxRobot robot) {
    Node axis = robot.lookup("#timeline").query();
    robot.interact(axis::requestFocus);
    visitor.keys(KeyCode.RIGHT);
    assertThat(said(robot)).startsWith("Затрыманне").contains("10", "14 жніўня 2020");
    ListView<HistoryLine> list = robot.lookup("#history").query();
    visitor.await(() -> list.getSelectionModel().getSelectedItem() != null);
    assertThat(list.getSelectionModel().getSelectedItem().when()).contains("2020");
    visitor.keys(KeyCode.RIGHT);
    assertThat(said(robot)).startsWith("Нічога не вядома");
    visitor.keys(KeyCode.DOWN);
    assertThat(said(robot)).contains("СІЗА-1, Мінск").contains("канец не запісаны");
    visitor.keys(KeyCode.ENTER);
    visitor.await(() -> visitor.reads("field-facility").contains("СІЗА-1"));
  }

  @Test
  void wordsFilterTheListAndTheAxis() {
    visitor.type("history-words", "вобшук");
    visitor.keys(KeyCode.ENTER);
    int hits = visitor.lines("history");
    visitor.type("history-words", "такога няма");
    visitor.keys(KeyCode.ENTER);
    assertThat(visitor.lines("history")).isZero();
    assertThat(hits).isLessThan(10);
  }

  @Test
  void peopleAroundAreButtonsAndAList(FxRobot robot) {
    visitor.press("life-people");
    visitor.await(() -> visitor.lines("around-list") == 3);
    Button spouse =
        robot.lookup(n -> n instanceof Button b && b.getText().startsWith("Жук Вера")).query();
    assertThat(spouse.isDisabled()).as("only a name is told").isTrue();
    Button other =
        robot.lookup(n -> n instanceof Button b && b.getText().startsWith("Верас")).query();
    robot.interact(other::fire);
    visitor.await(() -> visitor.lines("history") == 1);
  }

  @Test
  void aSecondLifeStandsBelowOnTheSameAxisWithWhatBothShareMarked(FxRobot robot) {
    visitor.pick("life-compare", "Верас");
    Node axis = robot.lookup("#timeline").query();
    robot.interact(axis::requestFocus);
    visitor.keys(KeyCode.RIGHT);
    visitor.await(
        () -> {
          for (int i = 0; i < 12 && !said(robot).contains("таксама"); i++) {
            visitor.keys(KeyCode.DOWN);
          }
          return said(robot).contains("таксама");
        });
    assertThat(said(robot)).contains("таксама ў другога чалавека");
  }
}
