package org.letapis.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.listing.Grouping;
import org.letapis.casebook.listing.Listed;
import org.letapis.casebook.listing.SavedList;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Proceeding;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Somebody keeps a list with columns of their own, opens it again and takes it out. */
@OnScreen
class KeptListsTest {

  @TempDir Path temp;
  private OpenWindow window;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел");
    RecordId person = Books.person(book, "Пятроў", "Аляксандр");
    Books.detention(book, person, LocalDate.of(2021, 8, 12), "=Мінск");
    Books.detention(book, person, LocalDate.of(2022, 8, 14), "Брэст");
    window = new OpenWindow(book, temp);
    window.show(stage, "records");
  }

  @Stop
  void stop() {
    window.close();
  }

  private static void fire(FxRobot robot, MenuButton menu, String id) {
    robot.interact(
        () ->
            menu.getItems().stream()
                .filter(item -> item.getId() != null && item.getId().startsWith(id))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private static void show(FxRobot robot, MenuButton columns, boolean shown) {
    robot.interact(
        () ->
            columns.getItems().stream()
                .filter(item -> "column-changed".equals(item.getId()))
                .forEach(item -> ((CheckMenuItem) item).setSelected(shown)));
  }

  @Test
  void aListIsKeptByNameOpenedAgainCountedAndWritten(FxRobot robot) throws Exception {
    Visitor visitor = new Visitor(robot, window);
    TableView<Listed> table = robot.lookup("#records").query();
    MenuButton lists = robot.lookup("#lists-menu").query();
    MenuButton columns = robot.lookup("#lists-columns").query();
    visitor.await(() -> table.getItems().size() == 2);
    visitor.type("records-when", "2021-08");
    visitor.await(() -> table.getItems().size() == 1);
    show(robot, columns, false);
    visitor.keys(KeyCode.CONTROL, KeyCode.K);
    visitor.await(() -> visitor.keyboardIsIn().equals("dialog-input"));
    visitor.strike("Жнівень");
    visitor.press("dialog-yes");
    visitor.await(() -> lists.getItems().size() == 9);
    visitor.type("records-when", " ");
    visitor.await(() -> table.getItems().size() == 2);
    show(robot, columns, true);
    fire(robot, lists, "list-");
    visitor.await(() -> table.getItems().size() == 1);
    assertThat(visitor.reads("records-when")).isEqualTo("2021-08");
    Path file = temp.resolve("list.csv");
    window.stand.files.willChoose(file);
    fire(robot, lists, "lists-csv");
    visitor.press("dialog-yes");
    visitor.await(() -> Files.exists(file));
    assertThat(Files.readString(file)).contains("'=Мінск").doesNotContain("Брэст");
    assertThat(Files.readAllLines(file).getFirst()).doesNotContain("Змен");
    visitor.await(() -> visitor.sees("dialog-yes"));
    visitor.press("dialog-yes");
    fire(robot, lists, "list-drop-");
    visitor.await(() -> lists.getItems().size() == 6);
  }

  @Test
  void columnsAreMovedByTheKeyboardAndStandSoInTheKeptListAndTheTable(FxRobot robot)
      throws Exception {
    Visitor visitor = new Visitor(robot, window);
    TableView<Listed> table = robot.lookup("#records").query();
    MenuButton lists = robot.lookup("#lists-menu").query();
    MenuButton columns = robot.lookup("#lists-columns").query();
    visitor.await(() -> table.getItems().size() == 2);
    fire(robot, columns, "columns-arrange");
    visitor.await(() -> visitor.keyboardIsIn().equals("columns-order"));
    for (int i = 0; i < 4; i++) {
      visitor.keys(KeyCode.ALT, KeyCode.DOWN);
    }
    visitor.press("dialog-yes");
    visitor.keys(KeyCode.CONTROL, KeyCode.K);
    visitor.await(() -> visitor.keyboardIsIn().equals("dialog-input"));
    visitor.strike("Парадак");
    visitor.press("dialog-yes");
    visitor.await(() -> lists.getItems().size() == 9);
    List<String> kept =
        window.casebook().records().listings().saved().named("Парадак").orElseThrow().columns();
    assertThat(kept).startsWith("type", "people", "places", "when");
    Path file = temp.resolve("order.csv");
    window.stand.files.willChoose(file);
    fire(robot, lists, "lists-csv");
    visitor.press("dialog-yes");
    visitor.await(() -> Files.exists(file));
    assertThat(Files.readAllLines(file).getFirst())
        .startsWith("\uFEFFВід,Людзі,\"Месца, орган\",Калі");
  }

  @Test
  void aListIsMadeByAQuestionGroupedByPersonAndPrinted(FxRobot robot) {
    Casebook book = window.casebook();
    RecordId other = Books.person(book, "Верас", "Ніна");
    Books.detention(book, other, LocalDate.of(2023, 1, 2), "Брэст, вуліца Савецкая");
    Visitor visitor = new Visitor(robot, window);
    TableView<Listed> table = robot.lookup("#records").query();
    MenuButton lists = robot.lookup("#lists-menu").query();
    fire(robot, lists, "lists-search");
    visitor.await(() -> visitor.keyboardIsIn().equals("dialog-input"));
    visitor.strike("Брэст");
    visitor.press("dialog-yes");
    visitor.await(() -> visitor.sees("records-asked"));
    visitor.await(
        () -> {
          // The words of what was just saved come into the index a moment later.
          if (table.getItems().size() != 2 && window.stand.background.jobsProperty().get() == 0) {
            window.stand.stack.refresh();
          }
          return table.getItems().size() == 2;
        });
    assertThat(table.getItems()).extracting(l -> l.people().getFirst()).contains("Верас Ніна");
    fire(robot, lists, "lists-count");
    visitor.await(() -> visitor.sees("lists-by"));
    ComboBox<Grouping> by = robot.lookup("#lists-by").queryComboBox();
    robot.interact(() -> by.setValue(Grouping.PERSON));
    ListView<String> counts = robot.lookup("#lists-counts").queryListView();
    assertThat(counts.getItems()).containsExactly("Верас Ніна: 1", "Пятроў Аляксандр: 1");
    visitor.press("dialog-yes");
    visitor.keys(KeyCode.CONTROL, KeyCode.K);
    visitor.await(() -> visitor.keyboardIsIn().equals("dialog-input"));
    visitor.strike("Брэст");
    visitor.press("dialog-yes");
    visitor.await(() -> !book.records().listings().saved().all().isEmpty());
    SavedList kept = book.records().listings().saved().named("Брэст").orElseThrow();
    assertThat(kept.search()).isEqualTo("Брэст");
    assertThat(kept.grouping()).isEqualTo(Grouping.PERSON);
    window.printers.connect("Usual");
    visitor.keys(KeyCode.CONTROL, KeyCode.P);
    visitor.await(() -> window.papers().isShowing());
    visitor.press("pages-print");
    visitor.await(() -> visitor.sees("print-go"));
    visitor.press("print-go");
    visitor.await(() -> window.printers.printed().size() == 1);
    visitor.press("pages-close");
    visitor.press("records-asked-end");
    visitor.await(() -> table.getItems().size() == 3);
  }

  @Test
  void theDossierOfACaseIsOfferedForALineThatIsOne(FxRobot robot) {
    Casebook book = window.casebook();
    book.records()
        .save(Change.of(RecordId.fresh(), "proceeding").set(Proceeding.NUMBER, "12-34").build());
    Visitor visitor = new Visitor(robot, window);
    TableView<Listed> table = robot.lookup("#records").query();
    MenuButton lists = robot.lookup("#lists-menu").query();
    visitor.await(() -> table.getItems().size() == 2);
    fire(robot, lists, "lists-dossier");
    visitor.press("dialog-yes");
    ComboBox<Kind> kind = robot.lookup("#records-kind").queryComboBox();
    robot.interact(
        () ->
            kind.setValue(
                Kind.all().stream()
                    .filter(one -> one.codes().equals(java.util.Set.of("proceeding")))
                    .findFirst()
                    .orElseThrow()));
    visitor.await(() -> table.getItems().size() == 1);
    robot.interact(() -> table.getSelectionModel().clearAndSelect(0));
    fire(robot, lists, "lists-dossier");
    visitor.await(() -> visitor.sees("dossier-pages"));
    visitor.press("dossier-pages");
    visitor.await(() -> window.papers().isShowing());
  }
}
