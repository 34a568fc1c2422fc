package org.letapis.ui.unlock;

import java.time.Duration;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.util.Subscription;
import org.letapis.ui.kit.task.Pulse;

/** Counts down the seconds until the next try is possible after several wrong ones. */
final class Waiting {

  private final Pulse pulse;
  private final ReadOnlyIntegerWrapper seconds = new ReadOnlyIntegerWrapper(0);
  private Subscription counting = Subscription.EMPTY;
  private long until;

  Waiting(Pulse pulse) {
    this.pulse = pulse;
  }

  /** How many are left; 0 when a try is possible. */
  ReadOnlyIntegerProperty secondsProperty() {
    return seconds.getReadOnlyProperty();
  }

  /** Waits that long from now. */
  void begin(Duration wait) {
    end();
    until = pulse.nanos() + wait.toNanos();
    count();
    if (seconds.get() > 0) {
      counting = pulse.every(Duration.ofMillis(250), this::count);
    }
  }

  /** Waits no longer. */
  void end() {
    counting.unsubscribe();
    counting = Subscription.EMPTY;
    seconds.set(0);
  }

  private void count() {
    long left = until - pulse.nanos();
    if (left <= 0) {
      end();
    } else {
      seconds.set((int) Math.ceilDiv(left, 1_000_000_000L));
    }
  }
}
