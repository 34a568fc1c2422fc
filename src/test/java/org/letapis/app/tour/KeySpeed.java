package org.letapis.app.tour;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Types into whatever has the keyboard, and takes the time of each key from the moment it is handed
 * to the window until the picture with its effects is painted.
 */
public final class KeySpeed {

  private final Scene scene;
  private final Random random;
  private final int pause;
  private final List<Long> nanos = new ArrayList<>();

  /**
   * @param pause at most so long between two keys, in milliseconds, and at least half of it
   */
  public KeySpeed(Scene scene, Random random, int pause) {
    this.scene = scene;
    this.random = random;
    this.pause = pause;
  }

  /** Types a text, key by key. Called from a thread of its own. */
  public void type(String text) throws Exception {
    for (String key : text.codePoints().mapToObj(Character::toString).toList()) {
      press(key);
      Thread.sleep(pause == 0 ? 0 : pause / 2 + random.nextInt(pause / 2));
    }
  }

  private void press(String key) throws Exception {
    CompletableFuture<Long> painted = new CompletableFuture<>();
    long begun = System.nanoTime();
    Platform.runLater(
        () -> {
          Node at = scene.getFocusOwner();
          Event.fireEvent(at, event(KeyEvent.KEY_PRESSED, key));
          Event.fireEvent(scene.getFocusOwner(), event(KeyEvent.KEY_TYPED, key));
          Event.fireEvent(scene.getFocusOwner(), event(KeyEvent.KEY_RELEASED, key));
          scene.addPostLayoutPulseListener(
              new Runnable() {
                @Override
                public void run() {
                  Platform.runLater(() -> scene.removePostLayoutPulseListener(this));
                  // By then the painting of this picture waits in front, on the one thread for it.
                  Platform.runLater(
                      () ->
                          Toolkit.getToolkit()
                              .addRenderJob(
                                  new RenderJob(() -> painted.complete(System.nanoTime()))));
                }
              });
          Platform.requestNextPulse();
        });
    nanos.add(painted.get(1, TimeUnit.MINUTES) - begun);
  }

  /** Presses a key that takes one elsewhere, with Ctrl; nothing is measured. */
  public void go(KeyCode key) {
    FxThread.call(
        () -> {
          Node at = scene.getFocusOwner();
          Event.fireEvent(
              at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
          return true;
        });
  }

  private static KeyEvent event(javafx.event.EventType<KeyEvent> type, String key) {
    boolean typed = type.equals(KeyEvent.KEY_TYPED);
    return new KeyEvent(
        type,
        typed ? key : KeyEvent.CHAR_UNDEFINED,
        "",
        typed ? KeyCode.UNDEFINED : KeyCode.A,
        false,
        false,
        false,
        false);
  }

  /** How many keys were pressed. */
  public int keys() {
    return nanos.size();
  }

  /** Counts what somebody else measured as well. */
  public void add(KeySpeed other) {
    nanos.addAll(other.nanos);
  }

  /** Forgets what was measured so far, as after warming up. */
  public void forget() {
    nanos.clear();
  }

  /**
   * So many in a hundred keys were painted within what comes back, in milliseconds.
   *
   * @param percent 0 to 100
   */
  public double percentile(int percent) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    int at = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
    return sorted[Math.max(0, at)] / 1e6;
  }
}
