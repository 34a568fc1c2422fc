package org.letapis.ui.due;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.letapis.ui.kit.control.Controls;

/** A day of the month: as many lines as there is room for, and how many more there are. */
final class MonthCell extends VBox {

  private final HBox head;
  private final Label rest = Controls.styled(new Label(), "lt-hint");
  private final List<Label> lines;
  private final IntFunction<String> more;

  /**
   * @param day its number in the month
   * @param lines what is due, the soonest first
   * @param more says that there are so many more
   */
  MonthCell(int day, List<Label> lines, IntFunction<String> more) {
    this.lines = List.copyOf(lines);
    this.more = more;
    Label number = new Label(String.valueOf(day));
    number.setMinWidth(USE_PREF_SIZE);
    rest.setMinWidth(USE_PREF_SIZE);
    head = Controls.styled(new HBox(number, Controls.spacer(), rest), "lt-due-head");
    getStyleClass().add("lt-due-cell");
    List<Node> all = new ArrayList<>(lines);
    all.addFirst(head);
    getChildren().setAll(all);
    setMinSize(0, 0);
    setPrefHeight(10); // All weeks are equally high, whatever stands in them.
  }

  @Override
  protected void layoutChildren() {
    double room = getHeight() - snappedBottomInset();
    double at = snappedTopInset() + head.prefHeight(-1);
    int shown = 0;
    for (Label line : lines) {
      at += getSpacing() + line.prefHeight(-1);
      line.setVisible(at <= room);
      shown += line.isVisible() ? 1 : 0;
    }
    rest.setText(shown < lines.size() ? more.apply(lines.size() - shown) : "");
    super.layoutChildren();
  }
}
