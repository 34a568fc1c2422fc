package org.letapis.ui.kit.form.grid;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/**
 * A grid whose columns share the width by weight, whatever stands in them. A {@link GridPane} asks
 * for the height of what wraps at the width it would like and not at the one it gets, and asks the
 * whole form anew after every key; this one remembers what it was told until something changes.
 */
public class ShareGrid extends GridPane {

  private final double[] weights;
  private final double last;
  private final Heights totals = new Heights();
  private double knownWidth = Double.NaN;
  private double[] knownHeights = {};

  /**
   * @param last width of one more column at the end that takes no share, in pixels; 0 for none
   * @param weights of the columns from left to right
   */
  public ShareGrid(double last, double... weights) {
    this.last = last;
    this.weights = weights.clone();
  }

  /** Columns that share alike. */
  public static ShareGrid halves() {
    return new ShareGrid(0, 1, 1);
  }

  /** How many columns share the width when it is this, in pixels. */
  int columns(double width) {
    return weights.length;
  }

  /** The weight of a column among so many. */
  double weight(int column, int columns) {
    return weights[column];
  }

  private int column(int index, Node child, int columns) {
    return flows() ? index % columns : given(GridPane.getColumnIndex(child), 0);
  }

  private int row(int index, Node child, int columns) {
    return flows() ? index / columns : given(GridPane.getRowIndex(child), 0);
  }

  /** Whether children follow one another in place of standing where they were put. */
  boolean flows() {
    return false;
  }

  private static int given(@Nullable Integer value, int otherwise) {
    return Objects.requireNonNullElse(value, otherwise);
  }

  /** Where each column begins, and after the last one where the grid ends, gaps counted in. */
  private double[] edges(double width) {
    int columns = columns(width);
    int all = columns + (last > 0 ? 1 : 0);
    double room = width - snappedLeftInset() - snappedRightInset() - last - getHgap() * (all - 1);
    double sum = 0;
    for (int i = 0; i < columns; i++) {
      sum += weight(i, columns);
    }
    double[] edges = new double[all + 1];
    edges[0] = snappedLeftInset();
    double taken = 0;
    for (int i = 0; i < columns; i++) {
      taken += weight(i, columns);
      edges[i + 1] = snapPositionX(snappedLeftInset() + room * taken / sum + getHgap() * (i + 1));
    }
    if (last > 0) {
      edges[all] = width - snappedRightInset() + getHgap();
    }
    return edges;
  }

  private double cell(double[] edges, int column, Node child) {
    int end = Math.min(column + given(GridPane.getColumnSpan(child), 1), edges.length - 1);
    return Math.max(0, edges[end] - edges[column] - getHgap());
  }

  private double[] heights(double width) {
    if (width == knownWidth) {
      return knownHeights;
    }
    double[] edges = edges(width);
    int columns = columns(width);
    List<Node> children = getManagedChildren();
    double[] heights = new double[children.size() + 1];
    int rows = 0;
    for (int i = 0; i < children.size(); i++) {
      Node child = children.get(i);
      int row = row(i, child, columns);
      if (row >= heights.length) {
        heights = Arrays.copyOf(heights, row + 1);
      }
      double inside = cell(edges, column(i, child, columns), child);
      heights[row] = Math.max(heights[row], snapSizeY(child.prefHeight(inside)));
      rows = Math.max(rows, row + 1);
    }
    knownHeights = Arrays.copyOf(heights, rows);
    knownWidth = width;
    return knownHeights;
  }

  @Override
  public void requestLayout() {
    forget(totals);
    knownWidth = Double.NaN;
    super.requestLayout();
  }

  /** Asked for by the constructor of what this extends, too. */
  private static void forget(@Nullable Heights heights) {
    if (heights != null) {
      heights.forget();
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    double widest = 0;
    int columns = columns(Double.MAX_VALUE);
    double sum = 0;
    for (int i = 0; i < columns; i++) {
      sum += weight(i, columns);
    }
    List<Node> children = getManagedChildren();
    for (int i = 0; i < children.size(); i++) {
      int column = column(i, children.get(i), columns);
      if (column < columns) {
        double share = weight(column, columns) * given(GridPane.getColumnSpan(children.get(i)), 1);
        widest = Math.max(widest, children.get(i).prefWidth(-1) * sum / share);
      }
    }
    double gaps = getHgap() * (columns - 1 + (last > 0 ? 1 : 0));
    return snappedLeftInset() + widest + gaps + last + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    return totals.at(width, this::total);
  }

  private double total(double width) {
    double[] heights = heights(width < 0 ? prefWidth(-1) : width);
    double sum = 0;
    int shown = 0;
    for (double height : heights) {
      sum += height;
      shown += height > 0 ? 1 : 0;
    }
    double gaps = getVgap() * Math.max(0, shown - 1);
    return snappedTopInset() + sum + gaps + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double[] edges = edges(getWidth());
    double[] heights = heights(getWidth());
    double[] tops = new double[heights.length];
    double top = snappedTopInset();
    for (int row = 0; row < heights.length; row++) {
      tops[row] = top;
      top += heights[row] + (heights[row] > 0 ? getVgap() : 0);
    }
    int columns = columns(getWidth());
    List<Node> children = getManagedChildren();
    for (int i = 0; i < children.size(); i++) {
      Node child = children.get(i);
      int column = column(i, child, columns);
      int row = row(i, child, columns);
      VPos own = GridPane.getValignment(child);
      layoutInArea(
          child,
          edges[column],
          tops[row],
          cell(edges, column, child),
          heights[row],
          0,
          null,
          true,
          true,
          HPos.LEFT,
          own == null ? getAlignment().getVpos() : own);
    }
  }
}
