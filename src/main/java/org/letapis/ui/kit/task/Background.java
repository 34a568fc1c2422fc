package org.letapis.ui.kit.task;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Runs what would hold up the window: the only executor in the user interface.
 *
 * <pre>{@code
 * background
 *     .run(() -> casebook.save(change))
 *     .then(saved -> status.saved())
 *     .onProblem(CasebookProblem.FOLDER_FULL, problem -> offerAnotherFolder());
 * }</pre>
 *
 * <p>All methods belong to the JavaFX thread. A job whose person has left the screen may be
 * cancelled with {@link Job#cancel()}; see {@link Latest} for searches while typing.
 */
public final class Background implements AutoCloseable {

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("background-", 0).factory());
  private final ReadOnlyIntegerWrapper jobs = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper(false);
  private final Set<Job<?>> running = new HashSet<>();
  private final FaultHandler faults;

  /**
   * @param faults told about problems that no handler of a job took, and about bugs
   */
  public Background(FaultHandler faults) {
    this.faults = faults;
  }

  /** Starts work. Its handlers are added to the job that comes back. */
  public <T> Job<T> run(Callable<T> work) {
    return run((Work<T>) progress -> work.call());
  }

  /** Starts work that gives nothing back. */
  public Job<Boolean> run(Action work) {
    return run(
        progress -> {
          work.run();
          return true;
        });
  }

  /** Starts work that tells how far it is and can be cancelled. */
  public <T> Job<T> run(Work<T> work) {
    Job<T> job = new Job<>(faults);
    Progress progress = job.reporter();
    running.add(job);
    jobs.set(jobs.get() + 1);
    job.slowProperty().addListener((o, before, now) -> slow.set(now || slow.get()));
    try {
      threads.execute(() -> perform(work, progress, job));
    } catch (RejectedExecutionException closed) {
      job.abandon();
      Platform.runLater(() -> finish(job, job::drop));
    }
    return job;
  }

  private <T> void perform(Work<T> work, Progress progress, Job<T> job) {
    try {
      T result = work.run(progress);
      Platform.runLater(() -> finish(job, () -> job.succeed(result)));
    } catch (Throwable thrown) {
      Platform.runLater(() -> finish(job, () -> job.fail(thrown)));
    }
  }

  private void finish(Job<?> job, Runnable handlers) {
    running.remove(job);
    try {
      handlers.run();
    } catch (RuntimeException | Error bug) {
      faults.fault(bug);
    } finally {
      jobs.set(jobs.get() - 1);
      if (jobs.get() == 0) {
        slow.set(false);
      }
    }
  }

  /** How many jobs are under way, handlers included: 0 means everything asked for is shown. */
  public ReadOnlyIntegerProperty jobsProperty() {
    return jobs.getReadOnlyProperty();
  }

  /** Whether any job has been under way for more than half a second. */
  public ReadOnlyBooleanProperty slowProperty() {
    return slow.getReadOnlyProperty();
  }

  /**
   * Those who asked for what is under way are gone: takes no more work, asks all that is under way
   * to stop where it can leave things whole, and drops what comes of it, problems too. Saves are
   * not stopped by this: they end as they would have.
   */
  public void abandon() {
    threads.shutdown();
    List.copyOf(running).forEach(Job::abandon);
  }

  /** Takes no more work, and waits up to ten seconds for what is under way. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      threads.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
