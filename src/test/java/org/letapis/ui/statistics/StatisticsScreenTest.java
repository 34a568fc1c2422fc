package org.letapis.ui.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.casebook.statistics.query.Question;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.chart.ChartPane;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Somebody counts, looks what a figure is made of, keeps the report and takes it out. */
@OnScreen
class StatisticsScreenTest {

  @TempDir Path temp;
  private OpenWindow window;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.COORDINATOR, "Бусел");
    RecordId one = Books.person(book, "Пятроў", "Аляксандр");
    RecordId other = Books.person(book, "Верас", "Ганна");
    Books.detention(book, one, LocalDate.of(2021, 8, 12), "Мінск");
    Books.detention(book, one, LocalDate.of(2021, 8, 20), "Мінск");
    Books.detention(book, other, LocalDate.of(2021, 9, 1), "Брэст");
    Books.detention(book, other, LocalDate.of(2022, 9, 1), "Брэст");
    window = new OpenWindow(book, temp);
    window.show(stage, "statistics");
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

  private static int lines(FxRobot robot) {
    TableView<?> records = robot.lookup("#statistics-records").query();
    return records.getItems().size();
  }

  @Test
  void aFigureOpensItsRecordsAReportIsKeptAndTakenOutAndTwoPeriodsAreCompared(FxRobot robot)
      throws Exception {
    Visitor visitor = new Visitor(robot, window);
    TableView<FigureLine> table = robot.lookup("#statistics-table").query();
    MenuButton menu = robot.lookup("#statistics-menu").query();
    visitor.await(() -> table.getItems().size() == 4);
    assertThat(table.getItems().getFirst().cells()).contains("1", "2");
    assertThat(table.getItems().getLast().cells()).contains("2", "4");
    ChartPane chart = robot.lookup("#statistics-chart").query();
    assertThat(chart.isEmpty()).isFalse();
    visitor.type("statistics-period", "2021");
    visitor.await(() -> table.getItems().size() == 3);
    robot.interact(
        () -> {
          table.requestFocus();
          table.getFocusModel().focus(0, table.getColumns().get(2));
        });
    visitor.keys(KeyCode.ENTER);
    visitor.await(() -> lines(robot) == 2);
    visitor.press("statistics-back");
    visitor.keys(KeyCode.CONTROL, KeyCode.K);
    visitor.await(() -> visitor.keyboardIsIn().equals("dialog-input"));
    visitor.strike("Год");
    visitor.press("dialog-yes");
    visitor.await(() -> menu.getItems().size() == 9);
    ComboBox<Question> question = robot.lookup("#statistics-question").query();
    robot.interact(() -> question.setValue(Question.SEARCHED));
    visitor.await(() -> table.getItems().size() == 1);
    fire(robot, menu, "report-");
    visitor.await(() -> table.getItems().size() == 3);
    assertThat(question.getValue()).isEqualTo(Question.DETAINED);
    for (String kind : new String[] {"csv", "svg", "png"}) {
      Path file = temp.resolve("figures." + kind);
      window.stand.files.willChoose(file);
      fire(robot, menu, "statistics-" + kind);
      visitor.press("dialog-yes");
      visitor.await(() -> Files.exists(file));
      visitor.await(() -> visitor.sees("dialog-yes"));
      visitor.press("dialog-yes");
    }
    assertThat(Files.readString(temp.resolve("figures.csv"))).contains("жнівень 2021,1,2");
    assertThat(Files.readString(temp.resolve("figures.svg"))).startsWith("<svg").contains("<rect");
    assertThat(Files.readAllBytes(temp.resolve("figures.png"))).startsWith(0x89, 'P', 'N', 'G');
    robot.interact(() -> by(robot).setValue(Dimension.SEX));
    visitor.type("statistics-other", "2022");
    visitor.await(() -> table.getItems().getLast().cells().contains("−50"));
    assertThat(table.getItems().getLast().cells()).contains("2", "1", "−1");
    // Months lie side by side by their place in the year.
    robot.interact(() -> by(robot).setValue(Dimension.MONTH));
    visitor.await(() -> table.getItems().size() == 3);
    assertThat(table.getItems().get(1).cells().subList(0, 3))
        .containsExactly("09.2021 / 09.2022", "1", "1");
  }

  @Test
  void nothingIsMovedSidewaysWhereLettersAreLarge(FxRobot robot) {
    Visitor visitor = new Visitor(robot, window);
    TableView<FigureLine> table = robot.lookup("#statistics-table").query();
    visitor.await(() -> table.getItems().size() == 4);
    Node chart = robot.lookup("#statistics-chart").query();
    robot.interact(() -> window.stand.theme.zoomProperty().set(70));
    visitor.await(() -> top(chart) < bottom(table));
    assertThat(sideways(robot)).as("beside each other").isEmpty();
    robot.interact(() -> window.stand.theme.zoomProperty().set(150));
    visitor.await(() -> top(chart) >= bottom(table));
    assertThat(sideways(robot)).isEmpty();
  }

  private static double top(Node node) {
    return node.localToScene(node.getBoundsInLocal()).getMinY();
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getBoundsInLocal()).getMaxY();
  }

  private static List<ScrollBar> sideways(FxRobot robot) {
    return robot.lookup("#screen .scroll-bar").queryAllAs(ScrollBar.class).stream()
        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible())
        .toList();
  }

  private static ComboBox<Object> by(FxRobot robot) {
    return robot.lookup("#statistics-by").query();
  }
}
