package org.letapis.ui.kit.form.grid;

import java.util.List;
import javafx.scene.Node;

/**
 * What belongs to one row, side by side where there is room for it, else on several lines. How much
 * room a column needs is said in gaps, as a gap follows the size of the letters.
 */
public final class FlowGrid extends ShareGrid {

  private final int most;
  private final double narrowest;
  private final List<Double> weights;
  private int lastColumns;
  private Runnable onColumns = () -> {};

  /**
   * @param most columns side by side
   * @param narrowest width of a column, in gaps
   * @param weights of the columns where all children stand on one line; else they share alike
   */
  public FlowGrid(int most, double narrowest, List<Double> weights) {
    super(0);
    this.most = most;
    this.narrowest = narrowest;
    this.weights = List.copyOf(weights);
  }

  /** Puts nodes in, one after the other. */
  public void addAll(List<? extends Node> nodes) {
    getChildren().addAll(nodes);
  }

  /** Runs when the number of columns changes. */
  public void onColumns(Runnable action) {
    onColumns = action;
  }

  /** Whether all that stands in it stands on one line. */
  public boolean isOneLine() {
    return lastColumns == 0 || lastColumns >= getManagedChildren().size();
  }

  @Override
  boolean flows() {
    return true;
  }

  @Override
  int columns(double width) {
    int columns = Math.max(1, Math.min(most, getManagedChildren().size()));
    while (columns > 1 && width / columns < narrowest * getHgap()) {
      // Lines as even as can be: five are three and two, not four and one.
      columns = columns > 3 ? (columns + 1) / 2 : columns - 1;
    }
    return columns;
  }

  @Override
  double weight(int column, int columns) {
    return columns == weights.size() ? weights.get(column) : 1;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    int columns = columns(getWidth());
    if (columns != lastColumns) {
      lastColumns = columns;
      onColumns.run();
    }
  }
}
