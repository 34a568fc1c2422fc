package org.letapis.app.stall;

import javafx.application.Platform;
import javafx.scene.Scene;

/** What can wait until somebody sees the window. */
public final class AfterDrawing implements Runnable {

  /** The second layout begins when the first has been drawn. */
  private static final int PULSES = 2;

  private final Scene scene;
  private final Runnable then;
  private int pulses;

  private AfterDrawing(Scene scene, Runnable then) {
    this.scene = scene;
    this.then = then;
  }

  /** Runs it once, on the JavaFX thread, when the scene was laid out and drawn. */
  public static void of(Scene scene, Runnable then) {
    scene.addPostLayoutPulseListener(new AfterDrawing(scene, then));
    Platform.requestNextPulse();
  }

  @Override
  public void run() {
    if (++pulses < PULSES) {
      Platform.requestNextPulse();
      return;
    }
    scene.removePostLayoutPulseListener(this);
    then.run();
  }
}
