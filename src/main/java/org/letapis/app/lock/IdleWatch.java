package org.letapis.app.lock;

import java.time.Duration;
import org.letapis.casebook.preference.Protection;
import org.letapis.ui.kit.task.Pulse;

/** Counts how long nobody touched the window, and notices when the computer slept. */
final class IdleWatch {

  /** What a look at the clock says. */
  sealed interface Verdict {
    /** Somebody was there not long ago. */
    record Awake() implements Verdict {}

    /** It locks in that many seconds. */
    record Warn(int seconds) implements Verdict {}

    /** It must lock now. */
    record Lock() implements Verdict {}
  }

  /** So long before locking it is said on screen. */
  static final Duration WARNING = Duration.ofSeconds(30);

  /**
   * Between two looks, a second apart, no more than this may pass on either clock, else the
   * computer slept or stood still. Some systems stop the one clock in sleep, some let both go on;
   * and a clock set back by more than this is as good a reason to ask who is there.
   */
  static final Duration GAP = Duration.ofSeconds(20);

  private final Pulse pulse;
  private long touched;
  private long lookedNanos;
  private long lookedMillis;

  IdleWatch(Pulse pulse) {
    this.pulse = pulse;
    begin();
  }

  /** A casebook was opened: counts from here. */
  void begin() {
    touched = pulse.nanos();
    lookedNanos = touched;
    lookedMillis = pulse.millis();
  }

  /** Somebody pressed a key or moved the mouse. */
  void touch() {
    touched = pulse.nanos();
  }

  /** Looks at the clock; to be called every second. */
  Verdict look(Protection protection) {
    long nanos = pulse.nanos();
    long millis = pulse.millis();
    boolean slept =
        nanos - lookedNanos > GAP.toNanos() || Math.abs(millis - lookedMillis) > GAP.toMillis();
    lookedNanos = nanos;
    lookedMillis = millis;
    if (slept) {
      return new Verdict.Lock();
    }
    if (protection.idleMinutes() == Protection.NEVER) {
      return new Verdict.Awake();
    }
    long left = Duration.ofMinutes(protection.idleMinutes()).toNanos() - (nanos - touched);
    if (left <= 0) {
      return new Verdict.Lock();
    }
    return left <= WARNING.toNanos()
        ? new Verdict.Warn((int) Math.ceilDiv(left, 1_000_000_000L))
        : new Verdict.Awake();
  }
}
