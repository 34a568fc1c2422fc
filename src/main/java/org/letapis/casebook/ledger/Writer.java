package org.letapis.casebook.ledger;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.letapis.domain.problem.Problem;

/** The one thread that writes. Whoever asks it to waits for the answer. */
final class Writer implements AutoCloseable {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("casebook-writer").daemon(true).factory());

  <T> T run(Callable<T> work) {
    try {
      return thread.submit(work).get();
    } catch (RejectedExecutionException e) {
      throw new Problem(CasebookProblem.CLOSED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      // The work goes on and may yet be saved: say neither yes nor no.
      throw new IllegalStateException("interrupted while saving", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Does some work after what was asked for before; a failure is nobody's. */
  void later(Runnable work) {
    try {
      var ignored = thread.submit(work);
    } catch (RejectedExecutionException closing) {
      // The next one who opens it does that.
    }
  }

  /** Lets the work at hand end; takes no more. */
  @Override
  public void close() {
    thread.close();
  }
}
