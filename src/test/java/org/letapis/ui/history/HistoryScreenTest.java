package org.letapis.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Search;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A lawyer reads a client's history. */
@OnScreen
class HistoryScreenTest {

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;
  private RecordId person;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.LAWYER, "Дрозд");
    person = Books.person(book, "Жук", "Алесь");
    Books.detention(book, person, LocalDate.of(2020, 8, 10), "Гродна");
    Books.detention(book, person, LocalDate.of(2022, 3, 1), "Мінск");
    book.records()
        .save(
            Change.of(RecordId.fresh(), "search")
                .set(Search.PERSON, person)
                .set(Search.START, PartialDate.day(LocalDate.of(2021, 5, 7)))
                .build());
    book.records().save(Change.of(RecordId.fresh(), "search").set(Search.PERSON, person).build());
    window = new OpenWindow(book, temp);
    window.show(stage, "people");
    window.stand.stack.history(person);
  }

  @BeforeEach
  void enter(FxRobot robot) {
    visitor = new Visitor(robot, window);
  }

  @Stop
  void stop() {
    window.close();
  }

  private static List<String> days(FxRobot robot) {
    return robot.lookup("#history").<ListView<HistoryLine>>query().getItems().stream()
        .map(HistoryLine::when)
        .toList();
  }

  private static void only(FxRobot robot, String kind) {
    MenuItem item =
        robot.lookup("#history-kind").<MenuButton>query().getItems().stream()
            .filter(i -> ("history-kind-" + kind).equals(i.getId()))
            .findFirst()
            .orElseThrow();
    robot.interact(item::fire);
  }

  @Test
  void theNewestComesFirstUntilTheOrderIsTurnedRoundAndTheUndatedStayLast(FxRobot robot) {
    assertThat(days(robot)).containsExactly("1 сакавіка 2022", "7 мая 2021", "10 жніўня 2020", "");
    visitor.press("history-order");
    assertThat(days(robot)).containsExactly("10 жніўня 2020", "7 мая 2021", "1 сакавіка 2022", "");
    assertThat(visitor.reads("history-order")).isEqualTo("Спачатку старыя");
  }

  @Test
  void onlyOneKindAndOnlySomeDaysAreShown(FxRobot robot) {
    only(robot, "search");
    assertThat(days(robot)).containsExactly("7 мая 2021", "");
    only(robot, "all");
    visitor.type("history-from", "2021");
    visitor.keys(KeyCode.ENTER);
    assertThat(days(robot)).containsExactly("1 сакавіка 2022", "7 мая 2021", "");
    visitor.type("history-until", "снежань 2021");
    visitor.keys(KeyCode.ENTER);
    assertThat(days(robot))
        .as("an undated event may have been then")
        .containsExactly("7 мая 2021", "");
    assertThat(visitor.reads("history-count")).isEqualTo("2 падзеі з 4");
  }

  @Test
  void anEventIsOpenedByAClickAndTheWayBackLeadsHere() {
    visitor.choose("history", "10 жніўня 2020");
    assertThat(visitor.reads("field-place")).isEqualTo("Гродна");
    visitor.press("back");
    assertThat(visitor.lines("history")).isEqualTo(4);
  }

  @Test
  void aNewEventHasItsPersonFilledInAndIsInTheHistoryOnceSaved(FxRobot robot) {
    MenuItem release =
        robot.lookup("#history-new").<MenuButton>query().getItems().stream()
            .filter(i -> i.getText().equals("Допыт"))
            .findFirst()
            .orElseThrow();
    robot.interact(release::fire);
    window.stand.settle();
    assertThat(visitor.reads("field-person")).isEqualTo("Жук Алесь");
    visitor.await(() -> visitor.keyboardIsIn().equals("field-start"));
    visitor.type("field-start", "3.4.2023");
    visitor.keys(KeyCode.CONTROL, KeyCode.S);
    visitor.press("back");
    assertThat(days(robot)).hasSize(5).first().isEqualTo("3 красавіка 2023");
    assertThat(window.reopen().records().history(person)).hasSize(5);
  }

  @Test
  void theHistorySpeaksTheLanguageOnScreen(FxRobot robot) {
    robot.interact(() -> window.stand.texts.speak(Language.ENGLISH));
    window.stand.settle();
    assertThat(days(robot)).first().isEqualTo("1 March 2022");
  }
}
