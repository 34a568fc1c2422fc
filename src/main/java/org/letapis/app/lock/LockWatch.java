package org.letapis.app.lock;

import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.letapis.casebook.preference.Protection;
import org.letapis.ui.kit.task.Pulse;

/**
 * Locks an open casebook by itself: when nobody touched the window for long, when the computer
 * slept, when the window is minimised. One for each opening; made when it is open, closed when it
 * is locked.
 */
public final class LockWatch implements AutoCloseable {

  /** What locking by itself needs from the window. */
  public interface Window {

    /** Shows how many seconds are left; called again when the number changes. */
    void warn(IntegerProperty secondsLeft);

    /** Somebody is there after all: the warning goes. */
    void calm();

    /** Locks. */
    void lock();

    /** Somebody pressed a key, or pressed, moved or turned the mouse. */
    void seen(InputEvent event);
  }

  private final LockMachine machine;
  private final IdleWatch idle;
  private final Supplier<Protection> protection;
  private final Window window;
  private final IntegerProperty left = new SimpleIntegerProperty(0);
  private final Subscription watching;
  private boolean swallowing;

  /**
   * @param protection what its owner chose, asked every second
   */
  public LockWatch(
      LockMachine machine,
      Pulse pulse,
      Supplier<Protection> protection,
      Stage stage,
      Window window) {
    this.machine = machine;
    this.idle = new IdleWatch(pulse);
    this.protection = protection;
    this.window = window;
    Subscription second = pulse.every(Duration.ofSeconds(1), this::look);
    Subscription small =
        stage.iconifiedProperty().subscribe((before, minimised) -> minimised(minimised));
    this.watching = second.and(small).and(new Touches(stage, this::touched)::end);
  }

  private void look() {
    switch (idle.look(protection.get())) {
      case IdleWatch.Verdict.Lock() -> window.lock();
      case IdleWatch.Verdict.Warn(int seconds) -> {
        left.set(seconds);
        if (machine.warn()) {
          window.warn(left);
        }
      }
      case IdleWatch.Verdict.Awake() -> calm();
    }
  }

  private void calm() {
    if (machine.calm()) {
      window.calm();
    }
  }

  private void minimised(boolean minimised) {
    if (minimised && protection.get().whenMinimised()) {
      window.lock();
    }
  }

  /** The key that only says "I am here" must not press the button that happens to have it. */
  private boolean touched(InputEvent event) {
    idle.touch();
    window.seen(event);
    boolean warned = machine.state() == LockState.WARNING;
    calm();
    if (event instanceof KeyEvent key) {
      if (key.getEventType() == KeyEvent.KEY_PRESSED) {
        swallowing = warned && !key.isShortcutDown();
      }
      return swallowing;
    }
    return false;
  }

  /** Watches no longer. */
  @Override
  public void close() {
    watching.unsubscribe();
  }
}
