package org.letapis.ui.shell;

import javafx.scene.Scene;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.theme.Theme;

/** The keys that make letters larger and smaller, on every screen. */
public final class ZoomKeys {

  private static final int STEP = 10;

  private ZoomKeys() {}

  /** Adds them to a window. */
  public static void add(Scene scene, Theme theme) {
    put(scene, Keys.LARGER, () -> theme.zoomBy(STEP));
    put(scene, Keys.LARGER_TOO, () -> theme.zoomBy(STEP));
    put(scene, Keys.SMALLER, () -> theme.zoomBy(-STEP));
  }

  private static void put(Scene scene, Keys keys, Runnable action) {
    scene.getAccelerators().put(keys.keys(), action);
  }
}
