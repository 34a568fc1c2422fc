package org.letapis.ui.kit.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.letapis.domain.problem.FaultCode;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.problem.ProblemCode;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.testfx.util.WaitForAsyncUtils;

@OnScreen
class BackgroundTest {

  private enum Trouble implements ProblemCode {
    FIRST,
    SECOND;

    @Override
    public String code() {
      return "test." + name();
    }
  }

  private final List<String> said = new CopyOnWriteArrayList<>();
  private Background background;

  @BeforeEach
  void open() {
    background =
        new Background(
            new FaultHandler() {
              @Override
              public void problem(Problem problem) {
                said.add("dialog " + problem.code().code());
              }

              @Override
              public void fault(Throwable thrown) {
                said.add("fault " + thrown.getClass().getSimpleName());
              }
            });
  }

  @AfterEach
  void close() {
    background.close();
  }

  private void onFx(Runnable start) throws Exception {
    WaitForAsyncUtils.asyncFx(start).get();
    Rest.until(() -> background.jobsProperty().get() == 0);
  }

  @Test
  void workRunsElsewhereAndItsResultComesBackToTheWindow() throws Exception {
    onFx(
        () ->
            background
                .run(() -> "fx " + Platform.isFxApplicationThread())
                .then(r -> said.add(r + " then fx " + Platform.isFxApplicationThread()))
                .always(() -> said.add("end")));
    assertThat(said).containsExactly("fx false then fx true", "end");
  }

  @Test
  void aProblemGoesToTheHandlerThatFitsItElseToTheDialog() throws Exception {
    onFx(
        () ->
            background
                .run(
                    () -> {
                      throw new Problem(Trouble.SECOND);
                    })
                .onProblem(Trouble.FIRST, p -> said.add("first"))
                .onProblem(Trouble.SECOND, p -> said.add("second")));
    onFx(
        () ->
            background
                .run(
                    () -> {
                      throw new Problem(Trouble.SECOND);
                    })
                .onProblem(Trouble.FIRST, p -> said.add("first")));
    assertThat(said).containsExactly("second", "dialog test.SECOND");
  }

  @Test
  void aBugInWorkOrInAHandlerIsAFault() throws Exception {
    onFx(
        () ->
            background
                .run(
                    () -> {
                      throw new IllegalStateException("Nobody must see this");
                    })
                .onProblem(p -> said.add("problem")));
    onFx(
        () ->
            background
                .run(() -> 1)
                .then(
                    r -> {
                      throw new IllegalArgumentException("nor this");
                    }));
    assertThat(said)
        .containsExactly("fault IllegalStateException", "fault IllegalArgumentException");
  }

  @Test
  void aCancelledJobIsAskedToStopAndItsResultIsDropped() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    onFx(
        () -> {
          Job<String> job =
              background.run(
                  progress -> {
                    started.countDown();
                    while (!progress.cancelled()) {
                      TimeUnit.MILLISECONDS.sleep(5);
                    }
                    return "late";
                  });
          job.then(said::add).always(() -> said.add("end"));
          try {
            started.await();
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
          job.cancel();
        });
    assertThat(said).containsExactly("end");
  }

  @Test
  void aFaultCodeIsTheSameForTheSameBugWhateverItsMessage() {
    assertThat(FaultCode.of(bug("Ales"))).isEqualTo(FaultCode.of(bug("Alena")));
    assertThat(FaultCode.of(bug("Ales"))).isNotEqualTo(FaultCode.of(new Error("Ales")));
    assertThat(FaultCode.of(bug("Ales"))).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
  }

  private static Throwable bug(String name) {
    return new IllegalStateException(name);
  }
}
