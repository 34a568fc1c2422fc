package org.letapis.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.listing.Listed;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/**
 * Somebody goes through all events, narrows them, opens one and changes many, by keyboard alone.
 */
@OnScreen
class RecordsScreenTest {

  private static final int EVENTS = RecordsModel.PAGE + 3;

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;
  private TableView<Listed> table;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел");
    RecordId person = Books.person(book, "Пятроў", "Аляксандр");
    RecordId other = Books.person(book, "Верас", "Ганна");
    Books.detention(book, person, LocalDate.of(2021, 8, 12), "Мінск");
    Books.detention(book, other, LocalDate.of(2021, 8, 14), "Брэст");
    List<Change> more = new ArrayList<>();
    for (int i = 2; i < EVENTS; i++) {
      more.add(
          Change.of(RecordId.fresh(), "detention")
              .set(Detention.PERSON, other)
              .set(Detention.PLACE, "Гомель")
              .build());
    }
    book.records().saveAll(more);
    window = new OpenWindow(book, temp);
    window.show(stage, "today");
  }

  @BeforeEach
  void enter(FxRobot robot) {
    visitor = new Visitor(robot, window);
    visitor.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
    visitor.await(() -> visitor.sees("records"));
    table = robot.lookup("#records").query();
    visitor.await(() -> table.getItems().size() >= RecordsModel.PAGE);
  }

  @Stop
  void stop() {
    window.close();
  }

  private void look(String words, int found) {
    visitor.keys(KeyCode.CONTROL, KeyCode.F);
    visitor.await(() -> visitor.keyboardIsIn().equals("records-search"));
    visitor.type("records-search", words);
    visitor.await(() -> table.getItems().size() == found);
  }

  @Test
  void theNewestComeFirstAndTheRestIsReadWhenTheEndComesNear(FxRobot robot) {
    assertThat(table.getItems().getFirst().places()).containsExactly("Брэст");
    assertThat(table.getItems()).hasSize(RecordsModel.PAGE);
    robot.interact(() -> table.scrollTo(RecordsModel.PAGE - 1));
    visitor.await(() -> table.getItems().size() == EVENTS);
  }

  @Test
  void anEventIsFoundByItsPersonAndOpenedByKeyboardAlone() {
    look("Петров", 1);
    visitor.keys(KeyCode.DOWN);
    visitor.keys(KeyCode.ENTER);
    visitor.await(() -> visitor.sees("field-place"));
    assertThat(visitor.reads("field-place")).isEqualTo("Мінск");
  }

  @Test
  void onlyATimeInWordsAndAnotherTypeAreShown(FxRobot robot) {
    visitor.type("records-when", "2021-08");
    visitor.await(() -> table.getItems().size() == 2);
    ComboBox<Kind> kinds = robot.lookup("#records-kind").query();
    robot.interact(
        () ->
            kinds.setValue(
                Kind.all().stream()
                    .filter(k -> k.labelKey().equals("type.search"))
                    .findFirst()
                    .orElseThrow()));
    visitor.await(table.getItems()::isEmpty);
  }

  @Test
  void aTagOfManyIsTakenBackLaterFromTheListOfRecentChanges() {
    visitor.type("records-when", "2021-08");
    visitor.await(() -> table.getItems().size() == 2);
    visitor.keys(KeyCode.CONTROL, KeyCode.F);
    visitor.await(() -> visitor.keyboardIsIn().equals("records-search"));
    visitor.keys(KeyCode.DOWN);
    visitor.keys(KeyCode.CONTROL, KeyCode.A);
    visitor.await(() -> visitor.sees("bulk-chosen"));
    visitor.keys(KeyCode.CONTROL, KeyCode.T);
    visitor.await(() -> visitor.keyboardIsIn().equals("field-tags"));
    visitor.strike("студэнты");
    visitor.keys(KeyCode.TAB);
    visitor.await(() -> visitor.reads("bulk-preview").startsWith("Запішацца: 2."));
    visitor.press("dialog-yes");
    visitor.await(() -> visitor.sees("bulk-take-back"));
    assertThat(tagged()).isEqualTo(2);
    visitor.press("nav-today");
    visitor.press("nav-records");
    visitor.keys(KeyCode.CONTROL, KeyCode.R);
    visitor.await(() -> visitor.sees("together-back-0"));
    visitor.press("together-back-0");
    visitor.await(() -> visitor.sees("together-done-0"));
    assertThat(tagged()).isZero();
  }

  private long tagged() {
    return window.casebook().records().states(window.casebook().records().all()).values().stream()
        .filter(state -> state.record().get(Common.TAGS).isPresent())
        .peek(
            state ->
                assertThat(state.record().get(Common.TAGS))
                    .contains(List.of(Term.word("студэнты"))))
        .count();
  }
}
