package org.letapis.ui.kit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import javafx.scene.control.ProgressBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.ScreenRobot;
import org.letapis.ui.kit.Stand;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.kit.task.Progress;
import org.letapis.ui.kit.task.Work;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Whoever waits sees how far it is and can stop it, as long as it can be stopped. */
@OnScreen
class JobBarTest {

  private final Stand stand = new Stand();
  private final CountDownLatch goOn = new CountDownLatch(1);
  private JobBar bar;
  private FxRobot robot;

  @Start
  void start(Stage stage) {
    bar = new JobBar(stand.controls);
    stand.show(stage, bar);
    robot = new ScreenRobot();
  }

  /** Waits where it is told to, however long it is not told. */
  private Job<Boolean> begin(Work<Boolean> work) {
    return Rest.fx(
        () -> {
          Job<Boolean> job = stand.background.run(work);
          bar.show(job, true);
          return job;
        });
  }

  private Boolean half(Progress at) throws InterruptedException {
    at.at(0.5);
    goOn.await();
    return at.cancelled();
  }

  @Test
  void longWorkShowsHowFarItIsAndStopsWhenAsked() {
    Job<Boolean> job = begin(this::half);
    Rest.until(() -> bar.isVisible());
    ProgressBar line = robot.lookup(".progress-bar").queryAs(ProgressBar.class);
    Rest.until(() -> line.getProgress() == 0.5);
    assertThat(job.isCancelled()).isFalse();
    robot.clickOn("#job-cancel");
    assertThat(job.isCancelled()).isTrue();
    goOn.countDown();
    Rest.until(() -> !bar.isVisible());
  }

  @Test
  void whatOnlyCanEndHasNoButton() {
    Job<Boolean> job = begin(this::half);
    Rest.until(() -> bar.isVisible());
    robot.interact(() -> bar.pastCancelling());
    assertThat(robot.lookup("#job-cancel").queryButton().isVisible()).isFalse();
    robot.interact(() -> robot.lookup("#job-cancel").queryButton().fire());
    assertThat(job.isCancelled()).isFalse();
    goOn.countDown();
    Rest.until(() -> !bar.isVisible());
  }
}
