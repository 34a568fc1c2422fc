package org.letapis.app.stall;

import java.util.concurrent.CountDownLatch;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.letapis.app.tour.FxThread;

/** An empty window: what every program of the toolkit costs at least. */
public final class BareWindow {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;

  private BareWindow() {}

  /** Shows one, and returns when it is on screen. */
  public static Stage show() {
    Stage stage =
        FxThread.call(
            () -> {
              Stage made = new Stage();
              made.setScene(new Scene(new Label("…"), WIDTH, HEIGHT));
              made.show();
              return made;
            });
    awaitDrawn(FxThread.call(stage::getScene));
    return stage;
  }

  /** Waits until a scene was laid out and drawn once. */
  public static void awaitDrawn(Scene scene) {
    CountDownLatch pulses = new CountDownLatch(2); // The second begins when the first is drawn.
    Runnable count = pulses::countDown;
    FxThread.call(
        () -> {
          scene.addPostLayoutPulseListener(count);
          javafx.application.Platform.requestNextPulse();
          return true;
        });
    try {
      while (pulses.getCount() > 0) {
        FxThread.call(
            () -> {
              javafx.application.Platform.requestNextPulse();
              return true;
            });
        var ignored = pulses.await(2, java.util.concurrent.TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    FxThread.call(
        () -> {
          scene.removePostLayoutPulseListener(count);
          return true;
        });
  }
}
