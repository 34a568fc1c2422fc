package org.letapis.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Somebody looks for words, opens what was found and keeps the search, by keyboard alone. */
@OnScreen
class SearchScreenTest {

  @TempDir Path temp;
  private Casebook book;
  private OpenWindow window;
  private Visitor visitor;
  private ListView<Line> list;

  @Start
  void start(Stage stage) {
    book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел");
    RecordId person = Books.person(book, "Пятроў", "Аляксандр");
    RecordId day = Books.detention(book, person, LocalDate.of(2021, 8, 12), "Мінск");
    book.records()
        .save(
            Change.of(day, "detention").set(Common.ACCOUNT, "Вывелі да зялёнага аўтобуса").build());
    window = new OpenWindow(book, temp);
    window.show(stage, "today");
  }

  @BeforeEach
  void enter(FxRobot robot) {
    visitor = new Visitor(robot, window);
    visitor.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    visitor.await(() -> visitor.sees("search-field"));
    list = robot.lookup("#search-results").query();
  }

  @Stop
  void stop() {
    window.close();
  }

  private void look(String words, int lines) {
    visitor.await(() -> visitor.keyboardIsIn().equals("search-field"));
    visitor.type("search-field", words);
    visitor.await(() -> list.getItems().size() == lines);
  }

  @Test
  void typeDownEnterOpensTheRecord() {
    look("зялёны аўтобус", 2);
    assertThat(list.getItems().getFirst()).isInstanceOf(Line.Head.class);
    visitor.keys(KeyCode.DOWN);
    visitor.await(() -> list.getSelectionModel().getSelectedIndex() == 1);
    visitor.keys(KeyCode.ENTER);
    visitor.await(() -> !visitor.sees("search-field"));
  }

  @Test
  void whatWasNotUnderstoodIsSaid(FxRobot robot) {
    look("kind:аўтобус", 2);
    Label told = robot.lookup("#search-told").query();
    assertThat(told.getText()).contains(window.stand.texts.now("search.as.as-words"));
  }

  @Test
  void aSearchIsKeptByName(FxRobot robot) {
    look("аўтобус", 2);
    visitor.keys(KeyCode.CONTROL, KeyCode.D);
    visitor.await(() -> visitor.sees("search-name"));
    visitor.type("search-name", "Аўтобусы");
    visitor.keys(KeyCode.ENTER);
    visitor.await(() -> book.text().saved().all().size() == 1);
    assertThat(book.text().saved().all().getFirst().name()).isEqualTo("Аўтобусы");
    assertThat(book.text().saved().all().getFirst().query()).isEqualTo("аўтобус");
  }
}
