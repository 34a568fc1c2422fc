package org.letapis.ui.kit.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.testfx.util.WaitForAsyncUtils;

/** What becomes of work under way when a casebook locks. */
@OnScreen
class AbandonTest {

  private final List<String> said = new CopyOnWriteArrayList<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch gone = new CountDownLatch(1);
  private Background background;

  @BeforeEach
  void open() {
    background =
        new Background(
            new FaultHandler() {
              @Override
              public void problem(Problem problem) {
                said.add("problem");
              }

              @Override
              public void fault(Throwable thrown) {
                said.add("fault");
              }
            });
  }

  /** An export or an import looks whether it should stop, and leaves things whole. */
  @Test
  void workThatCanStopIsAskedTo() throws Exception {
    abandon(
        progress -> {
          begun.countDown();
          gone.await();
          said.add(progress.cancelled() ? "stopped" : "went on");
          return true;
        });
    assertThat(said).containsExactly("stopped");
  }

  /** A save does not look: it is done when closing returns, whoever asked for it is gone. */
  @Test
  void aSaveEndsAsItWouldHave() throws Exception {
    abandon(
        progress -> {
          begun.countDown();
          gone.await();
          said.add("on disk");
          return true;
        });
    assertThat(said).containsExactly("on disk");
  }

  @Test
  void whatGoesWrongIsToldNobody() throws Exception {
    abandon(
        progress -> {
          begun.countDown();
          gone.await();
          throw new IllegalStateException("the store is closed");
        });
    assertThat(said).isEmpty();
  }

  @Test
  void nothingNewBegins() throws Exception {
    abandon(
        progress -> {
          begun.countDown();
          gone.await();
          return true;
        });
    WaitForAsyncUtils.asyncFx(
            () -> {
              background.run(() -> said.add("late")).then(done -> said.add("late"));
            })
        .get();
    Rest.until(() -> background.jobsProperty().get() == 0);
    assertThat(said).isEmpty();
  }

  /** Starts work, abandons it while it is under way, and waits as closing does. */
  private void abandon(Work<Boolean> work) throws Exception {
    WaitForAsyncUtils.asyncFx(
            () ->
                background
                    .run(work)
                    .then(done -> said.add("shown"))
                    .onProblem(problem -> said.add("told"))
                    .always(() -> said.add("ended")))
        .get();
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    WaitForAsyncUtils.asyncFx(background::abandon).get();
    gone.countDown();
    background.close();
    Rest.until(() -> background.jobsProperty().get() == 0);
  }
}
