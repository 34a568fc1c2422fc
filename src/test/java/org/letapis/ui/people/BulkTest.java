package org.letapis.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Proceeding;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Many people are changed at once, seen before it is done, and taken back as a whole. */
@OnScreen
class BulkTest {

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;
  private RecordId file;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел");
    RecordId tagged = Books.person(book, "Аўсянка", "Ігар");
    book.records()
        .save(Change.of(tagged, "person").set(Common.TAGS, List.of(Term.word("студэнты"))).build());
    Books.person(book, "Бондар", "Ала");
    Books.person(book, "Верас", "Ганна");
    file = RecordId.fresh();
    book.records().save(Change.of(file, "proceeding").set(Proceeding.NUMBER, "справа 21").build());
    window = new OpenWindow(book, temp);
    window.show(stage, "people");
  }

  @BeforeEach
  void enter(FxRobot robot) {
    visitor = new Visitor(robot, window);
    TableView<?> table = robot.lookup("#people").query();
    visitor.await(() -> table.getItems().size() == 3);
    robot.interact(
        () -> {
          table.requestFocus();
          table.getSelectionModel().select(0);
        });
    visitor.keys(KeyCode.CONTROL, KeyCode.A);
    visitor.await(() -> visitor.sees("bulk-chosen"));
  }

  @Stop
  void stop() {
    window.close();
  }

  private List<List<Term>> tags() {
    return window.casebook().records().find(RecordQuery.byTitle("", 10, "person")).stream()
        .map(p -> p.record().get(Common.TAGS).orElse(List.of()))
        .toList();
  }

  @Test
  void aTagIsAddedToAllBesideTheirOwnAndTakenBackAsOne() {
    visitor.keys(KeyCode.CONTROL, KeyCode.T);
    visitor.await(() -> visitor.keyboardIsIn().equals("field-tags"));
    visitor.strike("студэнты");
    visitor.keys(KeyCode.TAB);
    visitor.await(() -> visitor.reads("bulk-preview").contains("Ужо так: 1"));
    assertThat(visitor.reads("bulk-preview")).startsWith("Запішацца: 2.");
    visitor.press("dialog-yes");
    visitor.await(() -> visitor.sees("bulk-take-back"));
    assertThat(tags()).allMatch(t -> t.equals(List.of(Term.word("студэнты"))));
    visitor.keys(KeyCode.ENTER);
    visitor.await(() -> visitor.sees("bulk-taken-back"));
    assertThat(tags()).filteredOn(List::isEmpty).hasSize(2);
    assertThat(tags()).filteredOn(t -> !t.isEmpty()).hasSize(1);
  }

  @Test
  void aProceedingGetsThemAsParties() {
    visitor.press("bulk-proceeding");
    visitor.pick("field-proceeding", "справа");
    visitor.await(() -> visitor.reads("bulk-preview").startsWith("Запішацца: 3."));
    visitor.press("dialog-yes");
    visitor.await(() -> visitor.sees("bulk-take-back"));
    CaseRecord now = window.casebook().records().view(file).orElseThrow().record();
    assertThat(now.rows(Proceeding.PARTIES)).hasSize(3);
  }
}
