package org.letapis.ui.kit.form.grid;

import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.letapis.ui.kit.control.SearchField;

/**
 * A field that takes the room there is, and what belongs beside it. Where the field could not show
 * all of its prompt there, as with large letters, the others go below.
 */
public final class FieldRow extends Region {

  /** Between things, in the size of letters. */
  private static final double GAP = 0.6;

  /** For what stands inside the field before and after the words, in the size of letters. */
  private static final double AROUND = 2;

  private final TextField field;
  private final FlowPane others;
  private final Text prompt = new Text();

  /**
   * @param others in their order
   */
  public FieldRow(TextField field, Node... others) {
    this.field = field;
    this.others = new FlowPane(others);
    this.others.setRowValignment(VPos.CENTER);
    prompt.textProperty().bind(field.promptTextProperty());
    prompt.fontProperty().bind(field.fontProperty());
    field.promptTextProperty().subscribe(words -> requestLayout());
    field
        .fontProperty()
        .subscribe(
            font -> {
              this.others.setHgap(gap());
              this.others.setVgap(gap());
              requestLayout();
            });
    getChildren().addAll(field, this.others);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double gap() {
    return snapSpaceX(GAP * field.getFont().getSize());
  }

  private double needed() {
    double before =
        field instanceof SearchField search && search.getLeft() != null
            ? search.getLeft().prefWidth(-1)
            : 0;
    return prompt.getLayoutBounds().getWidth() + before + AROUND * field.getFont().getSize();
  }

  /** Width of the others in one line. */
  private double inLine() {
    double width = -gap();
    for (Node other : others.getChildren()) {
      width += gap() + snapSizeX(other.prefWidth(-1));
    }
    return Math.max(0, snapSizeX(width));
  }

  private boolean beside(double width) {
    return width < 0 || needed() + gap() + inLine() <= width;
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + needed() + gap() + inLine() + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
    double high = field.prefHeight(-1);
    double rest = others.prefHeight(beside(inside) ? inLine() : inside);
    return snappedTopInset()
        + (beside(inside) ? Math.max(high, rest) : high + gap() + rest)
        + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    double high = field.prefHeight(-1);
    if (beside(width)) {
      double rest = inLine();
      double low = others.prefHeight(rest);
      double row = Math.max(high, low);
      field.resizeRelocate(left, top + (row - high) / 2, width - rest - gap(), high);
      others.resizeRelocate(left + width - rest, top + (row - low) / 2, rest, low);
    } else {
      field.resizeRelocate(left, top, width, high);
      others.resizeRelocate(left, top + high + gap(), width, others.prefHeight(width));
    }
  }
}
