package org.letapis.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Somebody looks for a client and opens the history. */
@OnScreen
class PeopleScreenTest {

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.LAWYER, "Дрозд");
    RecordId person = Books.person(book, "Пятроў", "Аляксандр");
    Books.detention(book, person, LocalDate.of(2021, 8, 12), "Мінск");
    Books.person(book, "Верас", "Ганна");
    window = new OpenWindow(book, temp);
    window.show(stage, "people");
  }

  @BeforeEach
  void enter(FxRobot robot) {
    visitor = new Visitor(robot, window);
  }

  @Stop
  void stop() {
    window.close();
  }

  private void look(FxRobot robot, String words, int found) {
    visitor.keys(KeyCode.CONTROL, KeyCode.F);
    visitor.await(() -> visitor.keyboardIsIn().equals("people-search"));
    visitor.type("people-search", words);
    TableView<?> table = robot.lookup("#people").query();
    visitor.await(() -> table.getItems().size() == found);
  }

  @Test
  void aPersonIsFoundUnderAnotherSpellingAndTheHistoryOpened(FxRobot robot) {
    look(robot, "Петров Алек", 1);
    visitor.open("people", "Пятроў Аляксандр");
    assertThat(visitor.lines("history")).isOne();
    assertThat(visitor.sees("history-count")).isTrue();
  }

  @Test
  void theHistoryIsOpenedByTheKeyboardAlone(FxRobot robot) {
    look(robot, "piatrou", 1);
    visitor.keys(KeyCode.DOWN);
    visitor.keys(KeyCode.ENTER);
    assertThat(visitor.lines("history")).isOne();
  }

  @Test
  void whatIsNotFoundIsSaidWithWhatToDo(FxRobot robot) {
    look(robot, "Ыыыы", 0);
    assertThat(robot.lookup(".lt-placeholder").<javafx.scene.control.Label>query().getText())
        .startsWith("Нічога не знойдзена");
  }

  @Test
  void aFacilityIsMadeFromItsKind() {
    visitor.press("people-kind-facility");
    visitor.press("people-new");
    visitor.type("field-names-0-name", "ІЧУ на Акрэсціна");
    visitor.keys(KeyCode.CONTROL, KeyCode.S);
    visitor.press("nav-people");
    Casebook book = window.reopen();
    assertThat(book.records().find(RecordQuery.byTitle("акрэсц", 5, "facility"))).hasSize(1);
  }
}
