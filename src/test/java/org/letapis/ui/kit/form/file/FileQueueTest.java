package org.letapis.ui.kit.form.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.schema.FileRef;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.Stand;
import org.letapis.ui.kit.form.FormParts;
import org.letapis.ui.kit.task.Progress;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Of several files on their way in, each can be left out, and none holds up the others. */
@OnScreen
class FileQueueTest {

  private final Stand stand = new Stand();
  private final List<String> taken = new ArrayList<>();
  private final CountDownLatch gate = new CountDownLatch(1);
  private FileQueue queue;

  @Start
  void start(Stage stage) {
    queue = new FileQueue(FormParts.services(stand));
    stand.show(stage, queue);
  }

  @Stop
  void stop() {
    gate.countDown();
    stand.background.close();
  }

  /** A file that comes in when the gate is opened, or not at all when it is stopped. */
  private void come(FxRobot robot, String name) {
    robot.interact(
        () -> queue.take(name, report -> slowly(name, report), f -> taken.add(f.name())));
  }

  private FileRef slowly(String name, Progress report) throws InterruptedException {
    while (!gate.await(5, java.util.concurrent.TimeUnit.MILLISECONDS)) {
      if (report.cancelled()) {
        throw new Problem(CasebookProblem.CLOSED);
      }
    }
    return new FileRef(new Digest("ab".repeat(32)), 12, name, "image/png");
  }

  private void press(FxRobot robot, String id) {
    Rest.until(() -> robot.lookup("#" + id).tryQuery().isPresent());
    robot.interact(() -> robot.lookup("#" + id).<Button>query().fire());
  }

  @Test
  void oneThatWaitsAndTheOneUnderWayAreLeftOutAndTheOthersComeIn(FxRobot robot) {
    List.of("а", "б", "в", "г").forEach(name -> come(robot, name));
    Rest.until(queue::isVisible);
    press(robot, "file-cancel-2");
    press(robot, "file-cancel-0");
    gate.countDown();
    stand.settle();
    assertThat(taken).containsExactly("б", "г");
    Rest.until(() -> !queue.isVisible());
    assertThat(stand.overlay.askingProperty().getValue()).isFalse();
  }

  @Test
  void allAreStoppedAtOnce(FxRobot robot) {
    List.of("а", "б", "в").forEach(name -> come(robot, name));
    press(robot, "file-cancel-all");
    stand.settle();
    assertThat(taken).isEmpty();
    come(robot, "г");
    gate.countDown();
    stand.settle();
    assertThat(taken).containsExactly("г");
  }
}
