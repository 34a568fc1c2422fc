package org.letapis.ui.kit.form.grid;

import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A box whose height is remembered: a key elsewhere must not measure the whole form. */
public class MeasuredBox extends VBox {

  private final Heights heights = new Heights();

  @Override
  public void requestLayout() {
    forget(heights);
    super.requestLayout();
  }

  /** Asked for by the constructor of what this extends, too. */
  private static void forget(@Nullable Heights heights) {
    if (heights != null) {
      heights.forget();
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return heights.at(width, super::computePrefHeight);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
