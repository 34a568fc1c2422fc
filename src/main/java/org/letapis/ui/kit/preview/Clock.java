package org.letapis.ui.kit.preview;

import java.util.Locale;

/** Lengths of time as players show them. */
final class Clock {
  private Clock() {}

  /** As in {@code 0:07} or {@code 1:02:45}. */
  static String words(double seconds) {
    long all = Math.round(Math.max(0, seconds));
    return all < 3600
        ? String.format(Locale.ROOT, "%d:%02d", all / 60, all % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", all / 3600, all / 60 % 60, all % 60);
  }
}
