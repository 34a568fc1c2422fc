package org.letapis.ui.kit.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.testfx.api.FxRobot;

/** What waits for a pause does not wait for ever when there is none. */
@OnScreen
class DebounceTest {

  @Test
  void withoutAPauseItIsDoneAfterTheLongestWait(FxRobot robot) {
    AtomicInteger done = new AtomicInteger();
    AtomicInteger patient = new AtomicInteger();
    Debounce bounded =
        new Debounce(Duration.minutes(5), Duration.millis(200), done::incrementAndGet);
    Debounce unbounded = new Debounce(Duration.minutes(5), patient::incrementAndGet);
    Timeline typing =
        new Timeline(
            new KeyFrame(
                Duration.millis(20),
                e -> {
                  bounded.poke();
                  unbounded.poke();
                }));
    typing.setCycleCount(Animation.INDEFINITE);
    robot.interact(typing::play);
    Rest.until(() -> done.get() > 1);
    robot.interact(typing::stop);
    assertThat(patient.get()).isZero();
    robot.interact(unbounded::flush);
    assertThat(patient.get()).isOne();
  }
}
