package org.letapis.ui.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Facility;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.chart.ChartPane;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Figures by region can be seen as a map, and others cannot. */
@OnScreen
class RegionMapTest {

  @TempDir Path temp;
  private OpenWindow window;

  @Start
  void start(Stage stage) {
    Casebook book = Books.create(temp.resolve("book"), Desk.COORDINATOR, "Бусел");
    held(book, "gomel-region", 3);
    held(book, "minsk", 5);
    held(book, "abroad", 1);
    Books.detention(book, Books.person(book, "Верас", "Ганна"), LocalDate.of(2021, 9, 1), "Недзе");
    window = new OpenWindow(book, temp);
    window.show(stage, "statistics");
  }

  private static void held(Casebook book, String region, int people) {
    RecordId place = RecordId.fresh();
    book.records()
        .save(
            Change.of(place, "facility")
                .set(Facility.NAMES, "row-1", Facility.NAME, "Ізалятар " + region)
                .set(Facility.REGION, Term.of(region))
                .build());
    for (int i = 0; i < people; i++) {
      book.records()
          .save(
              Change.of(RecordId.fresh(), "detention")
                  .set(Detention.PERSON, Books.person(book, "Пятроў" + i, "Алесь"))
                  .set(Detention.START, PartialDate.day(LocalDate.of(2021, 8, 1 + i)))
                  .set(Detention.TAKEN_TO, "row-1", EventFields.FACILITY, place)
                  .build());
    }
  }

  @Stop
  void stop() {
    window.close();
  }

  private static void by(FxRobot robot, Dimension dimension) {
    ComboBox<Object> by = robot.lookup("#statistics-by").query();
    robot.interact(() -> by.setValue(dimension));
  }

  @Test
  void figuresByRegionAreShownAndTakenOutAsAMap(FxRobot robot) {
    Visitor visitor = new Visitor(robot, window);
    ChartPane chart = robot.lookup("#statistics-chart").query();
    visitor.await(() -> !chart.isEmpty());
    assertThat(robot.lookup("#statistics-chart-map").query().isDisabled()).isTrue();

    by(robot, Dimension.REGION);
    visitor.await(() -> !robot.lookup("#statistics-chart-map").query().isDisabled());
    visitor.press("statistics-chart-map");
    String svg = new String(Rest.<byte[]>fx(chart::svg), StandardCharsets.UTF_8);
    assertThat(svg.split("fill-opacity", -1)).hasSize(8);
    assertThat(svg)
        .contains(">Гомельская<", ">Гродзенская<", "Мінск: 5", "вобласць: 3", ": 1</text>");
    assertThat(Rest.<byte[]>fx(chart::png)).startsWith(0x89, 'P', 'N', 'G');
    assertThat(chart.getAccessibleText()).isNotBlank();

    by(robot, Dimension.SEX);
    visitor.await(() -> visitor.isOn("statistics-chart-bar"));
    by(robot, Dimension.REGION);
    visitor.await(() -> visitor.isOn("statistics-chart-map"));
  }
}
