package org.letapis.ui.kit.preview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.FileRef;
import org.letapis.ui.kit.control.Controls;

/**
 * The attached files of a record, a button for each that shows it: {@code file-0}, {@code file-1}…
 */
public final class FileChips extends FlowPane {

  private static final int MOST = 40;

  public FileChips(CaseRecord record, Controls controls, Previews previews) {
    getStyleClass().add("lt-chips");
    List<FileRef> files = in(record);
    for (int i = 0; i < Math.min(MOST, files.size()); i++) {
      getChildren().add(chip("file-" + i, files.get(i), controls, previews));
    }
    setVisible(!files.isEmpty());
    setManaged(!files.isEmpty());
  }

  private static Button chip(String id, FileRef file, Controls controls, Previews previews) {
    Button chip = new Button(file.name(), Controls.icon(Feather.PAPERCLIP));
    chip.setId(id);
    chip.getStyleClass().add("lt-chip");
    chip.setMaxWidth(260);
    chip.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    chip.accessibleTextProperty().bind(controls.texts().of("preview.show", file.name()));
    chip.setOnAction(e -> previews.show(file));
    return chip;
  }

  private static List<FileRef> in(CaseRecord record) {
    List<FileRef> files = new ArrayList<>();
    for (Row row : record.rows(Common.FILES)) {
      row.get(Common.FILE).ifPresent(files::add);
    }
    return files;
  }
}
