package org.letapis.ui.shell.palette;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.letapis.ui.kit.control.Controls;

/** How a place stands in the list. */
final class PaletteCell extends ListCell<PaletteLine> {

  @Override
  protected void updateItem(@Nullable PaletteLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    if (line == null || empty) {
      setGraphic(null);
      return;
    }
    Label title = new Label(line.title(), Controls.icon(line.icon()));
    title.setMinWidth(0);
    Label detail = Controls.styled(new Label(line.detail()), "lt-hint");
    detail.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = Controls.row(title, Controls.spacer(), detail);
    row.setMinWidth(0);
    row.setPrefWidth(1);
    setGraphic(row);
    setAccessibleText(line.title() + " " + line.detail());
  }
}
