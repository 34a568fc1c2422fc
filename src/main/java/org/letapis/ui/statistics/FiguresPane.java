package org.letapis.ui.statistics;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.text.Font;

/**
 * A table and what is drawn of it, side by side; one under the other where there is no room for
 * that, as with large letters. Then all of it is moved up and down, and nothing sideways.
 */
final class FiguresPane extends ScrollPane {

  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

  /** From so many letters' widths on there is room for both. */
  private static final double BOTH = 60;

  /** Of each, where one lies under the other, in the size of letters. */
  private static final double HEIGHT = 15;

  private final GridPane grid = new GridPane();
  private final Region table;
  private final Region drawn;
  private final Region side;
  private final ObservableValue<Font> letters;

  /**
   * @param drawn what gives way where both lie side by side
   * @param side what it lies in
   * @param letters how large they are now
   */
  FiguresPane(Region table, Region drawn, Region side, ObservableValue<Font> letters) {
    this.table = table;
    this.drawn = drawn;
    this.side = side;
    this.letters = letters;
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      grid.getColumnConstraints().add(half);
    }
    RowConstraints row = new RowConstraints();
    row.setValignment(VPos.TOP);
    row.setVgrow(Priority.ALWAYS);
    grid.getRowConstraints().add(row);
    grid.getStyleClass().add("lt-columns");
    grid.getChildren().addAll(table, side);
    setContent(grid);
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    getStyleClass().addAll("edge-to-edge", "lt-scroll");
    widthProperty().subscribe(width -> arrange());
    letters.subscribe(font -> arrange());
  }

  private void arrange() {
    double em = letters.getValue().getSize();
    boolean room = getWidth() == 0 || getWidth() >= BOTH * em;
    GridPane.setConstraints(table, 0, 0, room ? 1 : 2, 1);
    GridPane.setConstraints(side, room ? 1 : 0, room ? 0 : 1, room ? 1 : 2, 1);
    grid.setVgap(room ? 0 : em);
    side.pseudoClassStateChanged(BELOW, !room);
    double least = room ? 0 : HEIGHT * em;
    table.setMinHeight(least);
    table.setPrefHeight(room ? Region.USE_COMPUTED_SIZE : least);
    drawn.setMinHeight(least);
  }
}
