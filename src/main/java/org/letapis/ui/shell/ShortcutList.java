package org.letapis.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.nav.Shortcut;
import org.letapis.ui.kit.nav.Shortcuts;

/** Shows which keys work now. */
public final class ShortcutList {

  private final Controls controls;
  private final Dialogs dialogs;
  private final Shortcuts shortcuts;

  public ShortcutList(Controls controls, Dialogs dialogs, Shortcuts shortcuts) {
    this.controls = controls;
    this.dialogs = dialogs;
    this.shortcuts = shortcuts;
  }

  public void show() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("lt-form-grid");
    int row = 0;
    for (Shortcut shortcut : shortcuts.list()) {
      Label keys = Controls.styled(new Label(shortcut.keys().getDisplayText()), "lt-key");
      grid.addRow(row++, keys, controls.label(shortcut.label()));
    }
    Modal modal = dialogs.modal("shell.shortcuts", grid);
    modal.button("dialog-yes", "kit.close", Modal.Kind.DEFAULT, modal::close);
    modal.open();
  }
}
