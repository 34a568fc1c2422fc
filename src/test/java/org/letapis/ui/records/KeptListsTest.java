package org.letapis.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.listing.Listed;
import org.letapis.domain.entry.RecordId;
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
    visitor.await(() -> lists.getItems().size() == 6);
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
    visitor.await(() -> lists.getItems().size() == 3);
  }
}
