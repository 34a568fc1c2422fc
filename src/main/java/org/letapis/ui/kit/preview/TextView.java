package org.letapis.ui.kit.preview;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.letapis.media.text.PlainText;
import org.letapis.ui.kit.control.Controls;

/** Plain text, line by line; only the lines in sight are laid out, and a giant line is cut up. */
final class TextView extends VBox {

  private static final int LONGEST = 1000;

  TextView(Controls controls, PlainText text) {
    ListView<String> lines = new ListView<>(FXCollections.observableList(lines(text.text())));
    lines.setId("preview-text");
    lines.getStyleClass().add("lt-preview-text");
    lines.setCellFactory(list -> new Line(list));
    VBox.setVgrow(lines, Priority.ALWAYS);
    Label read = controls.hint("preview.read-as", text.charset().name());
    read.setId("preview-charset");
    getChildren().addAll(lines, read);
    if (!text.whole()) {
      getChildren().add(controls.hint("preview.text-cut", PlainText.MOST / 1024));
    }
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      for (int from = 0; from == 0 || from < line.length(); from += LONGEST) {
        lines.add(line.substring(from, Math.min(line.length(), from + LONGEST)));
      }
    }
    return lines;
  }

  private static final class Line extends ListCell<String> {
    Line(ListView<String> list) {
      setWrapText(true);
      prefWidthProperty().bind(list.widthProperty().subtract(24));
    }

    @Override
    protected void updateItem(String line, boolean empty) {
      super.updateItem(line, empty);
      setText(empty ? null : line.isEmpty() ? " " : line.replace("\t", "    "));
    }
  }
}
