package org.letapis.ui.kit.form.grid;

import java.util.function.DoubleUnaryOperator;

/**
 * Heights by width, remembered until something inside changes. JavaFX measures all that may wrap
 * anew at every change anywhere in a window, and asks for the same thing at several widths.
 */
final class Heights {

  private static final int MOST = 4;

  private final double[] widths = new double[MOST];
  private final double[] heights = new double[MOST];
  private int used;
  private int next;

  /** Something inside has changed. */
  void forget() {
    used = 0;
    next = 0;
  }

  /**
   * The height at a width.
   *
   * @param measure measures it where it is not known
   */
  double at(double width, DoubleUnaryOperator measure) {
    for (int i = 0; i < used; i++) {
      if (widths[i] == width) {
        return heights[i];
      }
    }
    double height = measure.applyAsDouble(width);
    widths[next] = width;
    heights[next] = height;
    next = (next + 1) % MOST;
    used = Math.max(used, next == 0 ? MOST : next);
    return height;
  }
}
