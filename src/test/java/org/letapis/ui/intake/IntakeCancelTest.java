package org.letapis.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Desk;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** An import that is stopped leaves nothing and says so; let go on, it says how far it is. */
@OnScreen
class IntakeCancelTest {

  private static final int ROWS = 450;

  @TempDir Path temp;
  private OpenWindow window;

  @Start
  void start(Stage stage) {
    window = new OpenWindow(Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел"), temp);
    window.show(stage, "exchange");
  }

  @Stop
  void stop() {
    window.close();
  }

  private Path table() throws IOException {
    StringBuilder table = new StringBuilder("ФИО;Дата рождения\n");
    for (int i = 0; i < ROWS; i++) {
      table.append("Лясны").append(i).append(" Сцяпан Ігнатавіч;01.02.1980\n");
    }
    return Files.writeString(temp.resolve("спіс.csv"), table);
  }

  private int people() {
    return window.casebook().records().find(RecordQuery.byTitle("", ROWS * 2, "person")).size();
  }

  @Test
  void aStoppedImportLeavesNothingAndCanBeBegunAgain(FxRobot robot) throws IOException {
    Path file = table();
    Visitor visitor = new Visitor(robot, window);
    visitor.press("intake-open");
    window.stand.files.willChoose(file);
    visitor.press("intake-file");
    visitor.await(() -> !robot.lookup("#intake-next").queryButton().isDisabled());
    visitor.press("intake-next");
    visitor.press("intake-next");
    visitor.await(() -> visitor.sees("intake-examples"));
    Button next = robot.lookup("#intake-next").queryButton();
    Button cancel = robot.lookup("#job-cancel").queryButton();

    robot.interact(
        () -> {
          next.fire();
          cancel.fire();
        });
    visitor.await(() -> !next.isDisabled());
    assertThat(people()).isZero();
    assertThat(window.casebook().intake().done()).isEmpty();
    assertThat(visitor.reads("intake-stage"))
        .isEqualTo(window.stand.texts.now("intake.stopped"))
        .isNotBlank();
    assertThat(visitor.sees("intake-examples")).isTrue();

    List<Double> shown = new ArrayList<>();
    List<String> said = new ArrayList<>();
    ProgressBar bar =
        Rest.fx(
            () ->
                robot.from(cancel.getParent()).lookup(".progress-bar").queryAs(ProgressBar.class));
    robot.interact(
        () -> {
          next.fire();
          bar.progressProperty().subscribe(at -> shown.add(at.doubleValue()));
          robot
              .lookup("#intake-stage")
              .queryLabeled()
              .textProperty()
              .subscribe(words -> said.add(words));
        });
    visitor.await(() -> visitor.sees("intake-undo"));
    assertThat(people()).isEqualTo(ROWS);
    assertThat(said).contains(window.stand.texts.now("intake.now-importing"));
    List<Double> known = shown.stream().filter(at -> at >= 0).toList();
    assertThat(known).as(shown.toString()).isSorted().isNotEmpty();
    assertThat(known.getLast()).isGreaterThan(0.4);
  }
}
