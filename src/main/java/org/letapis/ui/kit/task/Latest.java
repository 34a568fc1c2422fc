package org.letapis.ui.kit.task;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Work of which only the newest counts, as a search while typing: older answers are dropped. */
public final class Latest {

  private final Background background;
  private @Nullable Job<?> current;

  public Latest(Background background) {
    this.background = background;
  }

  /** Starts work and drops what was started before. */
  public <T> Job<T> run(Callable<T> work) {
    cancel();
    Job<T> job = background.run(work);
    current = job;
    return job;
  }

  /** Drops what was started before. */
  public void cancel() {
    if (current != null) {
      current.cancel();
      current = null;
    }
  }
}
