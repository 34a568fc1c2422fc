package org.letapis.crypto;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A cost that is measured when it is first asked for, and is the same from then on. */
public final class MeasuredCost implements Supplier<Argon2Cost> {

  private final Supplier<Argon2Cost> measuring;
  private @Nullable Argon2Cost known;

  /**
   * @param measuring called once, by whoever asks first
   */
  public MeasuredCost(Supplier<Argon2Cost> measuring) {
    this.measuring = measuring;
  }

  /** Whoever asks while it is being measured waits. */
  @Override
  public synchronized Argon2Cost get() {
    Argon2Cost cost = known;
    if (cost == null) {
      cost = measuring.get();
      known = cost;
    }
    return cost;
  }
}
