package org.letapis.ui.kit.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.problem.ProblemCode;

/**
 * Work under way. All methods are called on, and all handlers run on, the JavaFX thread; handlers
 * added in the same event that started the job are never too late. A problem goes to the first
 * handler that fits it, else to the dialogs; anything else that is thrown is a bug and always goes
 * there.
 *
 * @param <T> what the work gives back
 */
public final class Job<T> {

  /** Work that takes longer than this shows that it is under way. */
  static final Duration PATIENCE = Duration.millis(500);

  private record Handler(@Nullable ProblemCode code, Consumer<Problem> then) {}

  private final List<Consumer<? super T>> results = new ArrayList<>();
  private final List<Handler> problems = new ArrayList<>();
  private final List<Runnable> ends = new ArrayList<>();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final FaultHandler faults;
  private volatile boolean cancelled;
  private volatile double reported = -1;
  private final AtomicBoolean waiting = new AtomicBoolean();
  private boolean dropped;
  private volatile boolean abandoned;

  Job(FaultHandler faults) {
    this.faults = faults;
    patience.setOnFinished(e -> slow.set(running.get()));
    patience.play();
  }

  /** What to do with the result. */
  public Job<T> then(Consumer<? super T> onResult) {
    results.add(onResult);
    return this;
  }

  /** What to do about any problem; without it, a dialog tells the person. */
  public Job<T> onProblem(Consumer<Problem> then) {
    problems.add(new Handler(null, then));
    return this;
  }

  /** What to do about one kind of problem. Handlers are asked in the order they were added. */
  public Job<T> onProblem(ProblemCode code, Consumer<Problem> then) {
    problems.add(new Handler(code, then));
    return this;
  }

  /** What to do at the end, however it ends. */
  public Job<T> always(Runnable then) {
    ends.add(then);
    return this;
  }

  /**
   * Asks the work to stop. It is never interrupted, since that would close files under the hands of
   * others: it stops where it looks at {@link Progress#cancelled()}, and its result is dropped.
   */
  public void cancel() {
    cancelled = true;
    dropped = true;
  }

  /** Whether it was asked to stop; it may have come to its end all the same. */
  public boolean isCancelled() {
    return cancelled;
  }

  /** Asks it to stop, and tells nobody any more how it ended: those who asked are gone. */
  void abandon() {
    cancel();
    abandoned = true;
  }

  /** Whether it is under way. */
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Whether it has been under way for more than half a second. */
  public ReadOnlyBooleanProperty slowProperty() {
    return slow.getReadOnlyProperty();
  }

  /** Between 0 and 1, or negative while nobody can tell. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  Progress reporter() {
    return new Progress() {
      @Override
      public void at(double done) {
        reported = done;
        if (waiting.compareAndSet(false, true)) {
          Platform.runLater(
              () -> {
                waiting.set(false);
                progress.set(reported);
              });
        }
      }

      @Override
      public boolean cancelled() {
        return cancelled;
      }

      @Override
      public boolean abandoned() {
        return abandoned;
      }
    };
  }

  void succeed(T result) {
    end();
    if (!dropped) {
      results.forEach(then -> then.accept(result));
    }
    if (!abandoned) {
      ends.forEach(Runnable::run);
    }
  }

  void fail(Throwable thrown) {
    end();
    if (abandoned) {
      return;
    }
    try {
      if (thrown instanceof Problem problem) {
        if (!dropped) {
          problems.stream()
              .filter(h -> h.code == null || problem.is(h.code))
              .findFirst()
              .ifPresentOrElse(h -> h.then.accept(problem), () -> faults.problem(problem));
        }
      } else {
        faults.fault(thrown);
      }
    } finally {
      ends.forEach(Runnable::run);
    }
  }

  /** It never began. */
  void drop() {
    end();
  }

  private void end() {
    patience.stop();
    running.set(false);
    slow.set(false);
  }
}
