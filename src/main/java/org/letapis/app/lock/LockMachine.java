package org.letapis.app.lock;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one place that knows whether the window holds an open casebook. Every step is a compare and
 * set, so of any number of reasons to lock at the same moment exactly one does it. May be asked
 * from any thread.
 *
 * <pre>
 *             opened            warn
 *   LOCKED ----------> UNLOCKED ----> WARNING
 *      ^                 |   ^          |  |
 *      |                 |   '---calm---'  |
 *      |      done       v  begin          v  begin
 *      '-------------- LOCKING &lt;-----------'
 * </pre>
 */
public final class LockMachine {

  private final AtomicReference<LockState> state = new AtomicReference<>(LockState.LOCKED);

  public LockState state() {
    return Objects.requireNonNull(state.get());
  }

  /** A casebook was opened. False when one is there already: the new one must not be shown. */
  public boolean opened() {
    return state.compareAndSet(LockState.LOCKED, LockState.UNLOCKED);
  }

  /** Nobody touched it for long. False when it is not open, or warned already. */
  public boolean warn() {
    return state.compareAndSet(LockState.UNLOCKED, LockState.WARNING);
  }

  /** Somebody is there after all. False when it had not warned, or has begun to lock. */
  public boolean calm() {
    return state.compareAndSet(LockState.WARNING, LockState.UNLOCKED);
  }

  /** Begins to lock. True for exactly one caller for each opening: that one must lock. */
  public boolean begin() {
    while (true) {
      LockState now = state.get();
      if (now != LockState.UNLOCKED && now != LockState.WARNING) {
        return false;
      }
      if (state.compareAndSet(now, LockState.LOCKING)) {
        return true;
      }
    }
  }

  /** The casebook is closed and its keys are wiped. False when it was not being locked. */
  public boolean done() {
    return state.compareAndSet(LockState.LOCKING, LockState.LOCKED);
  }
}
