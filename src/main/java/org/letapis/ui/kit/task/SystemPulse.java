package org.letapis.ui.kit.task;

import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Subscription;

/** The computer's own time. */
public final class SystemPulse implements Pulse {

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public long millis() {
    return System.currentTimeMillis();
  }

  @Override
  public Subscription every(Duration period, Runnable action) {
    return play(period, action, Animation.INDEFINITE);
  }

  @Override
  public Subscription after(Duration delay, Runnable action) {
    return play(delay, action, 1);
  }

  private static Subscription play(Duration duration, Runnable action, int times) {
    javafx.util.Duration length = javafx.util.Duration.millis((double) duration.toMillis());
    Timeline timeline = new Timeline(new KeyFrame(length, e -> action.run()));
    timeline.setCycleCount(times);
    timeline.play();
    return timeline::stop;
  }
}
