package org.letapis.ui.inbox.desk;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.letapis.ui.kit.control.Controls;

/** Fields below each other: what stands here and what is proposed, or of what is new that alone. */
public final class CompareGrid extends GridPane {

  private final Controls controls;
  private final boolean fresh;
  private int row;

  /**
   * @param fresh whether nothing stands here, so that there is nothing to compare with
   */
  public CompareGrid(Controls controls, boolean fresh) {
    this(controls, fresh, "inbox.here", "inbox.proposed");
  }

  /**
   * The same with headings of one's own.
   *
   * @param left label key
   * @param right label key
   */
  public CompareGrid(Controls controls, boolean fresh, String left, String right) {
    this.controls = controls;
    this.fresh = fresh;
    getStyleClass().add("lt-compare");
    for (double share : fresh ? new double[] {32, 68} : new double[] {24, 38, 38}) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      getColumnConstraints().add(column);
    }
    if (!fresh) {
      addRow(row++, new Label(), head(left), head(right));
    }
  }

  /** Adds a field. */
  public void add(ReviewLine line) {
    add(cell(wrapped(line.field(), "lt-cell-value"), "", "lt-field-label"), 0, row);
    if (fresh) {
      add(cell(wrapped(line.after(), "lt-cell-value"), "", "lt-after"), 1, row);
    } else {
      String proposed =
          !line.contested().isEmpty()
              ? "lt-conflict"
              : line.before().equals(line.after()) ? "lt-before" : "lt-after";
      Optional<TextDiff> diff = TextDiff.of(line.before(), line.after());
      Node before =
          diff.map(d -> marked(d.before(), line.before(), "lt-gone"))
              .orElseGet(() -> wrapped(line.before(), "lt-cell-value"));
      Node after =
          diff.map(d -> marked(d.after(), line.after(), "lt-come"))
              .orElseGet(() -> wrapped(line.after(), "lt-cell-value"));
      add(cell(before, line.before().isEmpty() ? "" : line.beforeBy(), "lt-before"), 1, row);
      add(cell(after, line.after().isEmpty() ? "" : line.afterBy(), proposed), 2, row);
    }
    row++;
  }

  /** Adds something that belongs to the field above and takes the width of both values. */
  public void addBelow(Node node) {
    add(node, 1, row, 2, 1);
    row++;
  }

  private Label head(String key) {
    return Controls.styled(controls.label(key), "lt-hint");
  }

  private static VBox cell(Node value, String by, String styleClass) {
    VBox cell = new VBox(value);
    cell.getStyleClass().addAll("lt-cell", styleClass);
    if (!by.isEmpty()) {
      cell.getChildren().add(wrapped(by, "lt-cell-by"));
    }
    cell.setMaxWidth(Double.MAX_VALUE);
    GridPane.setValignment(cell, VPos.TOP);
    return cell;
  }

  /** A text in which what the other has not is marked; read out, it is the text alone. */
  private static Node marked(List<TextDiff.Piece> pieces, String text, String styleClass) {
    TextFlow flow = Controls.styled(new TextFlow(), "lt-marked");
    for (TextDiff.Piece piece : pieces) {
      Text part = new Text(piece.text());
      part.getStyleClass().add(piece.changed() ? styleClass : "lt-kept");
      flow.getChildren().add(part);
    }
    flow.setAccessibleRole(AccessibleRole.TEXT);
    flow.setAccessibleText(text);
    flow.setMinHeight(USE_PREF_SIZE);
    return flow;
  }

  private static Label wrapped(String text, String styleClass) {
    Label label = Controls.styled(new Label(text), styleClass);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
