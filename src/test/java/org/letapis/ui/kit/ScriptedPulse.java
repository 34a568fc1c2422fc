package org.letapis.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.util.Subscription;
import org.letapis.ui.kit.task.Pulse;

/** Time that passes when a test says so, on the JavaFX thread. */
public final class ScriptedPulse implements Pulse {

  private static final class Task {
    final Runnable action;
    final long period;
    long due;

    Task(Runnable action, long period, long due) {
      this.action = action;
      this.period = period;
      this.due = due;
    }
  }

  private final List<Task> tasks = new ArrayList<>();
  private long nanos = 1_000;
  private long millis = 1_790_000_000_000L;

  @Override
  public long nanos() {
    return nanos;
  }

  @Override
  public long millis() {
    return millis;
  }

  @Override
  public Subscription every(Duration period, Runnable action) {
    return add(new Task(action, period.toNanos(), nanos + period.toNanos()));
  }

  @Override
  public Subscription after(Duration delay, Runnable action) {
    return add(new Task(action, 0, nanos + delay.toNanos()));
  }

  private Subscription add(Task task) {
    tasks.add(task);
    return () -> tasks.remove(task);
  }

  /** Time passes as it does while the computer runs: everything due happens at its moment. */
  public void pass(Duration time) {
    long end = nanos + time.toNanos();
    while (true) {
      Task next =
          tasks.stream()
              .min(Comparator.comparingLong(t -> t.due))
              .filter(t -> t.due <= end)
              .orElse(null);
      if (next == null) {
        break;
      }
      to(next.due);
      if (next.period == 0) {
        tasks.remove(next);
      } else {
        next.due += next.period;
      }
      next.action.run();
    }
    to(end);
  }

  /**
   * The computer sleeps: nothing happens, and on waking up the clocks have moved.
   *
   * @param monotonic by how much the clock that only goes forward did; on some systems not at all
   * @param wall by how much the computer's clock did
   */
  public void sleep(Duration monotonic, Duration wall) {
    nanos += monotonic.toNanos();
    millis += wall.toMillis();
    tasks.forEach(t -> t.due = Math.max(t.due, nanos));
  }

  /** How many things wait for their moment: none is left behind by what was closed. */
  public int waiting() {
    return tasks.size();
  }

  private void to(long moment) {
    millis += (moment - nanos) / 1_000_000;
    nanos = moment;
  }
}
