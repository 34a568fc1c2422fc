package org.letapis.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Person;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A file of another program is taken in step by step, and taken back. */
@OnScreen
class IntakeScreenTest {

  private static final String TABLE =
      """
      ФИО;Дата рождения;Пол;Дата задержания;Место задержания;Кот
      Вярбіцкая Алена Пятроўна;12.03.1991;ж;09.08.2020;Мінск;Мурка
      Лясны Сцяпан Ігнатавіч;01.02.1980;мужык;10.08.2020;Гомель;
      Гаёвы Пятро Сцяпанавіч;;мужык;11.08.2020;Брэст;
      """;

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел");
    book.records()
        .save(
            Change.of(RecordId.fresh(), "person")
                .set(Person.NAMES, "row-1", Person.FAMILY, "Гаёвы")
                .set(Person.NAMES, "row-1", Person.GIVEN, "Пятро")
                .set(Person.NAMES, "row-1", Person.PATRONYMIC, "Сцяпанавіч")
                .build());
    window = new OpenWindow(book, temp);
    window.show(stage, "exchange");
  }

  @BeforeEach
  void enter(FxRobot robot) {
    visitor = new Visitor(robot, window);
  }

  @Stop
  void stop() {
    window.close();
  }

  private int people() {
    return window.casebook().records().find(RecordQuery.byTitle("", 100, "person")).size();
  }

  @Test
  void aTableIsTakenInStepByStepAndTakenBack(FxRobot robot) throws IOException {
    Path file = Files.writeString(temp.resolve("спіс сяброў.csv"), TABLE);
    visitor.press("intake-open");
    window.stand.files.willChoose(file);
    visitor.press("intake-file");
    visitor.await(() -> !robot.lookup("#intake-next").queryButton().isDisabled());
    visitor.press("intake-next");
    TableView<?> columns = robot.lookup("#intake-columns").queryTableView();
    assertThat(columns.getItems()).hasSize(6);
    visitor.press("intake-next");

    visitor.await(() -> visitor.sees("intake-join-0"));
    assertThat(people()).isEqualTo(1);
    visitor.press("intake-join-0");
    visitor.press("intake-next");

    visitor.await(() -> visitor.sees("intake-troubles"));
    TableView<?> troubles = robot.lookup("#intake-troubles").queryTableView();
    assertThat(troubles.getItems()).hasSize(1);
    visitor.press("intake-correct");
    ComboBox<String> terms = robot.lookup("#intake-term").queryComboBox();
    robot.interact(() -> terms.setValue("male"));
    visitor.press("dialog-yes");
    visitor.press("intake-next");

    visitor.await(() -> visitor.sees("intake-examples"));
    visitor.press("intake-next");
    visitor.await(() -> visitor.sees("intake-undo"));
    assertThat(people()).isEqualTo(3);
    assertThat(window.casebook().records().find(RecordQuery.byTitle("Лясны", 5, "person")))
        .first()
        .satisfies(
            person -> {
              assertThat(person.record().get(Person.SEX)).contains(Term.of("male"));
              assertThat(person.record().get(Person.BORN).orElseThrow().earliest())
                  .isEqualTo(LocalDate.of(1980, 2, 1));
            });

    visitor.press("intake-undo");
    visitor.await(() -> robot.lookup("#intake-undo").queryButton().isDisabled());
    assertThat(people()).isEqualTo(1);
  }

  @Test
  void withLargeLettersTheWayOnStaysInSight(FxRobot robot) throws IOException {
    Path file = Files.writeString(temp.resolve("спіс сяброў.csv"), TABLE);
    visitor.press("intake-open");
    window.stand.files.willChoose(file);
    visitor.press("intake-file");
    visitor.await(() -> !robot.lookup("#intake-next").queryButton().isDisabled());
    visitor.press("intake-next");
    robot.interact(
        () -> {
          window.stand.theme.stillProperty().set(true);
          window.stand.theme.zoomProperty().set(150);
        });
    Node next = robot.lookup("#intake-next").query();
    for (String pane : List.of("intake-fixed", "intake-rules")) {
      TitledPane folded = robot.lookup("#" + pane).queryAs(TitledPane.class);
      robot.interact(() -> folded.setExpanded(true));
      window.stand.settle();
      Node content = folded.getContent();
      double end =
          Rest.fx(
              () -> {
                next.getScene().getRoot().applyCss();
                next.getScene().getRoot().layout();
                return next.localToScene(next.getBoundsInLocal()).getMaxY();
              });
      assertThat(end).as(pane).isBetween(1.0, next.getScene().getHeight());
      assertThat(Rest.<Double>fx(() -> content.getLayoutBounds().getHeight()))
          .as("what is in %s is there whole", pane)
          .isGreaterThanOrEqualTo(
              Rest.<Double>fx(() -> content.minHeight(content.getLayoutBounds().getWidth())));
    }
  }
}
