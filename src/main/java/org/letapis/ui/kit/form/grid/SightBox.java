package org.letapis.ui.kit.form.grid;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * Rows one under another, of which the first ones and those near to what is in sight are built. A
 * row once built stays, and is hidden while it is far from what is in sight.
 */
public final class SightBox extends MeasuredBox {

  private final InvalidationListener moved = observable -> lookSoon();
  private final int first;
  private @Nullable ScrollPane scroll;
  private boolean asked;

  /**
   * @param first so many rows are built at once: the forms of every day have no more
   */
  public SightBox(int first) {
    this.first = first;
    sceneProperty()
        .addListener(
            (o, before, now) -> {
              follow(now == null ? null : enclosing());
              lookSoon();
            });
  }

  /** Puts rows in. */
  public void set(List<? extends Node> rows) {
    for (int i = 0; i < Math.min(first, rows.size()); i++) {
      build(rows.get(i));
    }
    getChildren().setAll(rows);
    lookSoon();
  }

  private @Nullable ScrollPane enclosing() {
    for (Parent p = getParent(); p != null; p = p.getParent()) {
      if (p instanceof ScrollPane found) {
        return found;
      }
    }
    return null;
  }

  private void follow(@Nullable ScrollPane next) {
    ScrollPane before = scroll;
    if (before != null) {
      before.vvalueProperty().removeListener(moved);
      before.viewportBoundsProperty().removeListener(moved);
    }
    if (next != null) {
      next.vvalueProperty().addListener(moved);
      next.viewportBoundsProperty().addListener(moved);
    }
    scroll = next;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    lookSoon();
  }

  /** Once the scrolling or laying out that is under way is done. */
  private void lookSoon() {
    if (!asked && getChildren().size() > first) {
      asked = true;
      Platform.runLater(
          () -> {
            asked = false;
            look();
          });
    }
  }

  /** Builds what is in sight, and as much again above and below. */
  private void look() {
    ScrollPane within = scroll;
    if (within == null || getScene() == null) {
      return;
    }
    Bounds seen = sceneToLocal(within.localToScene(within.getLayoutBounds()));
    double margin = seen.getHeight();
    List<Node> rows = List.copyOf(getChildren());
    for (int i = 0; i < rows.size(); i++) {
      Node row = rows.get(i);
      boolean near =
          row.getLayoutY() < seen.getMaxY() + margin
              && row.getLayoutY() + row.getLayoutBounds().getHeight() > seen.getMinY() - margin;
      // What was not laid out yet lies nowhere.
      if (row.getLayoutBounds().getHeight() > 0) {
        if (near) {
          build(row);
        }
        // What nobody sees costs nothing at the next picture; it keeps its room.
        row.setVisible(near || isNextToKeyboard(rows, i));
      }
    }
  }

  /** Whether Tab may lead to a row: from a row beside it, or from before or after all rows. */
  private static boolean isNextToKeyboard(List<Node> rows, int row) {
    return row == 0
        || row == rows.size() - 1
        || rows.get(row).isFocusWithin()
        || rows.get(row - 1).isFocusWithin()
        || rows.get(row + 1).isFocusWithin();
  }

  private static void build(Node row) {
    if (row instanceof Unbuilt unbuilt && !unbuilt.isBuilt()) {
      unbuilt.build();
    }
  }
}
