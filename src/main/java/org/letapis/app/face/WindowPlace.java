package org.letapis.app.face;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;

/**
 * Where a window was, in pixels of the desktop.
 *
 * @param left may be negative: screens lie left of the first one, too
 * @param width from 1
 * @param height from 1
 */
record WindowPlace(int left, int top, int width, int height) {

  private static final Pattern FORM =
      Pattern.compile("(-?\\d{1,5}),(-?\\d{1,5}),(\\d{1,5}),(\\d{1,5})");

  /** Smaller than this nothing can be worked at. */
  private static final double NARROWEST = 640;

  private static final double LOWEST = 480;

  static Optional<WindowPlace> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new WindowPlace(number(form, 1), number(form, 2), number(form, 3), number(form, 4)));
  }

  private static int number(Matcher form, int group) {
    return Integer.parseInt(form.group(group));
  }

  String text() {
    return left + "," + top + "," + width + "," + height;
  }

  /**
   * The place brought into a screen that is there: the one it lay on most, else the first. As large
   * as it was, as far as the screen goes.
   *
   * @param screens what of each can be used, the first one's first; at least one
   */
  Rectangle2D within(List<Rectangle2D> screens) {
    Rectangle2D screen =
        screens.stream().max(Comparator.comparingDouble(this::shared)).orElseThrow();
    if (shared(screen) == 0) {
      screen = screens.getFirst();
    }
    double wide = Math.min(screen.getWidth(), Math.max(NARROWEST, width));
    double high = Math.min(screen.getHeight(), Math.max(LOWEST, height));
    return new Rectangle2D(
        Math.clamp(left, screen.getMinX(), screen.getMaxX() - wide),
        Math.clamp(top, screen.getMinY(), screen.getMaxY() - high),
        wide,
        high);
  }

  private double shared(Rectangle2D screen) {
    double wide =
        Math.min(screen.getMaxX(), (double) left + width) - Math.max(screen.getMinX(), left);
    double high =
        Math.min(screen.getMaxY(), (double) top + height) - Math.max(screen.getMinY(), top);
    return Math.max(0, wide) * Math.max(0, high);
  }
}
