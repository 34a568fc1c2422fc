package org.letapis.ui.kit.dialog;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * What a dialog shows, as high as its words need at the dialog's width; it scrolls only where the
 * window is too low. A plain scroll pane would ask for the height of words on one line each.
 */
final class DialogScroll extends ScrollPane {

  DialogScroll(Node content) {
    super(content);
    setFitToWidth(true);
    setFocusTraversable(false);
    getStyleClass().addAll("edge-to-edge", "lt-dialog-content");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double sides = snappedLeftInset() + snappedRightInset();
    double inner = width < 0 ? -1 : Math.max(0, width - sides);
    return snappedTopInset() + getContent().prefHeight(inner) + snappedBottomInset();
  }
}
