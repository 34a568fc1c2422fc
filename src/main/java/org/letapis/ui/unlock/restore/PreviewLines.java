package org.letapis.ui.unlock.restore;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.letapis.casebook.backup.restore.Preview;
import org.letapis.ui.kit.control.Controls;

/** A preview in words: what it was compared with, counts side by side, what only one side has. */
final class PreviewLines {

  private final Controls controls;

  PreviewLines(Controls controls) {
    this.controls = controls;
  }

  List<Node> of(Preview preview) {
    List<Node> lines = new ArrayList<>();
    if (preview.isSame()) {
      lines.add(controls.paragraph("restore.same"));
      return lines;
    }
    lines.add(
        controls.paragraph(
            switch (preview.compared()) {
              case CASEBOOK -> "restore.with-casebook";
              case NEWEST -> "restore.with-newest";
              case FOREIGN -> "restore.with-foreign";
            }));
    lines.add(counts(preview));
    Preview.Records records = preview.records();
    add(lines, "restore.only-here", records.onlyHere());
    add(lines, "restore.more-here", records.moreHere());
    add(lines, "restore.only-there", records.onlyThere());
    add(lines, "restore.more-there", records.moreThere());
    add(lines, "restore.files-only-here", preview.filesOnlyHere());
    add(lines, "restore.files-only-there", preview.filesOnlyThere());
    if (preview.authors().stream().anyMatch(Preview.AuthorRow::isParted)) {
      lines.add(controls.hint("restore.parted"));
    }
    return lines;
  }

  private void add(List<Node> lines, String key, long count) {
    if (count > 0) {
      lines.add(controls.hint(key, count));
    }
  }

  private GridPane counts(Preview preview) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("lt-compare");
    boolean casebook = preview.compared() == Preview.With.CASEBOOK;
    int row = 0;
    if (preview.compared() != Preview.With.FOREIGN) {
      grid.add(quiet(controls.label(casebook ? "restore.here" : "restore.newest")), 1, row);
    }
    grid.add(quiet(controls.label("restore.there")), 2, row);
    for (Preview.TypeRow type : preview.types()) {
      row++;
      line(grid, row, controls.label("type." + type.type()), type.here(), type.there(), preview);
    }
    for (Preview.AuthorRow author : preview.authors()) {
      row++;
      String mark = author.author().toString().substring(0, 8);
      Label who = controls.label("restore.author", mark);
      line(grid, row, who, author.here(), author.there(), preview);
    }
    return grid;
  }

  private void line(GridPane grid, int row, Label name, long here, long there, Preview preview) {
    grid.add(name, 0, row);
    if (preview.compared() != Preview.With.FOREIGN) {
      grid.add(number(here, false), 1, row);
    }
    grid.add(number(there, there < here), 2, row);
  }

  private Label number(long count, boolean less) {
    Label label = controls.label("restore.count", count);
    label.getStyleClass().add("lt-cell");
    if (less) {
      label.getStyleClass().add("lt-care");
    }
    GridPane.setHalignment(label, HPos.RIGHT);
    return label;
  }

  private static Label quiet(Label label) {
    label.getStyleClass().add("lt-hint");
    GridPane.setHalignment(label, HPos.RIGHT);
    return label;
  }
}
