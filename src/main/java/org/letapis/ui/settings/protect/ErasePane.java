package org.letapis.ui.settings.protect;

import javafx.scene.layout.VBox;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.HoldButton;
import org.letapis.ui.settings.SettingsPane;
import org.letapis.ui.settings.SettingsTools;

/**
 * Destroys the casebook: by a button that is held ({@code erase-hold}), by keys that are held, by a
 * passphrase that is typed at unlock. Says first what erasing reaches and what it does not.
 */
final class ErasePane extends VBox implements SettingsPane {

  private final ErasePassphrase passphrase;

  ErasePane(SettingsTools tools, Guard guard) {
    Controls controls = tools.controls();
    getStyleClass().add("lt-stack");
    passphrase = new ErasePassphrase(tools);
    getChildren()
        .addAll(
            Controls.card(
                controls.paragraph("settings.erase-does"),
                Controls.styled(controls.paragraph("settings.erase-not-title"), "lt-strong"),
                controls.paragraph("settings.erase-not-flash"),
                controls.paragraph("settings.erase-not-copies"),
                controls.paragraph("settings.erase-not-memory")),
            Controls.card(
                controls.heading("settings.erase-now"),
                controls.hint("settings.erase-now-hint"),
                new HoldButton(
                    "erase-hold", "settings.erase-hold", controls, guard.pulse(), guard.erase())),
            Controls.card(
                controls.heading("settings.chord"),
                controls.hint("settings.chord-hint"),
                new ChordField(tools, guard)),
            Controls.card(
                controls.heading("settings.erase-passphrase"),
                controls.hint("settings.erase-passphrase-hint"),
                passphrase));
  }

  @Override
  public void onShow() {
    passphrase.read();
  }

  @Override
  public void onHide() {
    passphrase.empty();
  }
}
