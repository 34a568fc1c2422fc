package org.letapis.app.lock;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.letapis.ui.kit.task.Pulse;

/**
 * Erases when its keys are held down together for three seconds, whatever the window shows. Letting
 * one go, pressing another or leaving the window takes it back. Armed when a casebook is opened
 * whose owner chose keys; it stays armed for that casebook while the window is locked after it, so
 * that a locked window can be erased too, and is forgotten with the process.
 */
public final class ChordWatch {

  /** How long the keys must be held. */
  public static final Duration HOLD = Duration.ofSeconds(3);

  private final Pulse pulse;
  private final Runnable erase;
  private Optional<KeyCombination> chord = Optional.empty();
  private boolean held;
  private Subscription running = Subscription.EMPTY;

  /**
   * @param erase erases what it was armed for
   */
  public ChordWatch(Stage stage, Pulse pulse, Runnable erase) {
    this.pulse = pulse;
    this.erase = erase;
    stage.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    stage.addEventFilter(KeyEvent.KEY_RELEASED, e -> cancel());
    stage.focusedProperty().subscribe((before, now) -> cancel());
  }

  /**
   * From now on these keys erase; none do where it is empty.
   *
   * @param keys as {@link KeyCombination#valueOf} reads them; what it cannot read is none
   */
  public void arm(Optional<String> keys) {
    cancel();
    chord = keys.flatMap(ChordWatch::read);
  }

  private static Optional<KeyCombination> read(String keys) {
    try {
      return Optional.of(KeyCombination.valueOf(keys));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** A key that is held repeats itself: only the first counts. */
  private void press(KeyEvent event) {
    if (chord.filter(keys -> keys.match(event)).isEmpty()) {
      cancel();
      return;
    }
    event.consume();
    if (!held) {
      held = true;
      running = pulse.after(HOLD, this::complete);
    }
  }

  private void complete() {
    cancel();
    erase.run();
  }

  private void cancel() {
    running.unsubscribe();
    running = Subscription.EMPTY;
    held = false;
  }
}
