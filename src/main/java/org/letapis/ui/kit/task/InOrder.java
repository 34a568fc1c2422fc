package org.letapis.ui.kit.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/**
 * Work that must be done one after the other, in the order it was asked for: a draft that is being
 * kept, then the save that replaces it, then reading what came of it.
 */
public final class InOrder {

  private final Background background;
  private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

  public InOrder(Background background) {
    this.background = background;
  }

  /** Starts work as soon as all that was asked for before has ended, however it ended. */
  public <T> Job<T> run(Callable<T> work) {
    CompletableFuture<?> before = last;
    CompletableFuture<?> done = new CompletableFuture<>();
    last = done;
    return background.run(
        () -> {
          try {
            before.join();
            return work.call();
          } finally {
            done.complete(null);
          }
        });
  }
}
