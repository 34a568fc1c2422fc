package org.letapis.ui.intake;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The first rows of a table as they stand in the file. */
final class Preview extends TableView<List<String>> {

  /** More columns than anybody looks at are not drawn. */
  private static final int MOST = 60;

  /** As many as share the width of a window. */
  private static final int FEW = 7;

  private static final double WIDTH = 150;

  Preview() {
    setId("intake-preview");
    setPlaceholder(new Label(""));
  }

  void show(List<String> headings, List<List<String>> rows) {
    getColumns().clear();
    for (int i = 0; i < Math.min(MOST, headings.size()); i++) {
      int place = i;
      String name = headings.get(i).isBlank() ? "#" + (i + 1) : headings.get(i);
      TableColumn<List<String>, String> column = new TableColumn<>(name);
      column.setPrefWidth(WIDTH);
      column.setSortable(false);
      column.setCellValueFactory(
          row ->
              new ReadOnlyStringWrapper(
                  place < row.getValue().size()
                      ? row.getValue().get(place).replace('\n', ' ')
                      : ""));
      getColumns().add(column);
    }
    // A few columns share the whole width; of many, each keeps room enough to be read.
    setColumnResizePolicy(
        getColumns().size() <= FEW
            ? CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS
            : UNCONSTRAINED_RESIZE_POLICY);
    getItems().setAll(rows);
  }
}
