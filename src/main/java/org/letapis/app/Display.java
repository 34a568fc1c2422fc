package org.letapis.app;

import java.util.Locale;

/** Whether a window can be shown here, and what to do where it cannot. */
final class Display {

  private Display() {}

  /** On Linux there is a display when X11 or Wayland says so; elsewhere there always is. */
  static boolean isThere() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    return !linux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isEmpty();
  }

  /** Draws windows in memory: JavaFX's own headless platform, with its software renderer. */
  static void doWithout() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
  }
}
