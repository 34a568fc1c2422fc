package org.letapis.ui.kit;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Waits until the window has come to rest. TestFX sleeps for a fixed time after each act, which is
 * too long on a quick machine and too short on a busy one; here it is waited for what happens.
 */
public final class Rest {

  /** Work may be handed on from one event to the next so many times before it counts as endless. */
  private static final int EVENTS = 6;

  private static final int SECONDS = 40;

  private Rest() {}

  /**
   * Events that wait are handled, one picture is laid out, and what that brought is handled too.
   */
  public static void come() {
    events();
    picture();
    events();
  }

  /** The same once a condition holds, which is looked at where the window lives. */
  public static void until(Callable<Boolean> condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    come();
    while (!holds(condition)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain; " + Rest.<String>fx(Rest::keyboard));
      }
      pause();
    }
  }

  /** What made it hold may have asked for more: it must still hold when that has been drawn. */
  private static boolean holds(Callable<Boolean> condition) {
    if (!fx(condition)) {
      return false;
    }
    come();
    return fx(condition);
  }

  /** Does something where the window lives, and gives what comes of it. */
  public static <T> T fx(Callable<T> work) {
    if (Platform.isFxApplicationThread()) {
      try {
        return work.call();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
    try {
      return WaitForAsyncUtils.asyncFx(work).get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError("the window did not answer; it was busy" + busyWith(), e);
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private static String busyWith() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(thread -> thread.getKey().getName().equals("JavaFX Application Thread"))
        .flatMap(thread -> Arrays.stream(thread.getValue()))
        .map(frame -> "\n  in " + frame)
        .collect(Collectors.joining());
  }

  /** Events that wait are handled. */
  static void events() {
    for (int i = 0; i < EVENTS; i++) {
      fx(() -> true);
    }
  }

  private static void picture() {
    CountDownLatch drawn = new CountDownLatch(1);
    Scene scene = fx(Rest::shown);
    if (scene == null) {
      return;
    }
    Runnable told = drawn::countDown;
    fx(
        () -> {
          scene.addPostLayoutPulseListener(told);
          Platform.requestNextPulse();
          return true;
        });
    try {
      // A window that hides meanwhile draws nothing more.
      drawn.await(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    fx(
        () -> {
          scene.removePostLayoutPulseListener(told);
          return true;
        });
  }

  /** The window gets the keys, as one does that somebody works in. */
  static void front() {
    fx(
        () -> {
          Window.getWindows().stream()
              .filter(window -> window instanceof Stage && window.isShowing())
              .forEach(Window::requestFocus);
          return true;
        });
    events();
  }

  private static Scene shown() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .map(Window::getScene)
        .filter(scene -> scene != null)
        .findFirst()
        .orElse(null);
  }

  private static String keyboard() {
    return Window.getWindows().stream()
        .filter(window -> window.getScene() != null)
        .map(
            window ->
                (window.isFocused() ? "in front" : "behind")
                    + ", the keyboard in "
                    + window.getScene().getFocusOwner()
                    + (window.getScene().lookup("#dialog") == null ? "" : ", a dialog open"))
        .toList()
        .toString();
  }

  private static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
