package org.letapis.ui.kit.task;

import java.time.Duration;
import javafx.util.Subscription;

/**
 * Time as the window sees it. Handed in, so that tests let minutes pass without waiting for them.
 * Belongs to the JavaFX thread.
 */
public interface Pulse {

  /** Time that only goes forward, in nanoseconds since some moment; may stand still in sleep. */
  long nanos();

  /** The computer's clock, in milliseconds since 1970; may be set forward and back. */
  long millis();

  /** Does something again and again, first after that time, until unsubscribed. */
  Subscription every(Duration period, Runnable action);

  /** Does something once, unless unsubscribed before. */
  Subscription after(Duration delay, Runnable action);
}
