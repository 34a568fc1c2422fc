package org.letapis.ui.settings.keys;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.strength.NewPassphrase;
import org.letapis.ui.settings.SettingsTools;
import org.letapis.vault.slot.SlotKind;

/**
 * Asks for a new passphrase as soon as a casebook was opened with something else. Ids: {@code
 * fresh-passphrase} and those of {@link NewPassphrase}, {@code fresh-set}, {@code fresh-later},
 * {@code fresh-trouble}.
 */
public final class ForgottenPassphrase {

  private static final double WIDTH = 38;

  private final SettingsTools tools;
  private final KeysModel model;
  private final NewPassphrase passphrase;
  private final Label trouble = new Label();
  private final Modal modal;

  private ForgottenPassphrase(SettingsTools tools) {
    this.tools = tools;
    this.model = new KeysModel(tools);
    Controls controls = tools.controls();
    passphrase =
        new NewPassphrase(
            "fresh-passphrase",
            "keys.passphrase.next",
            controls,
            tools.background(),
            tools.cost(),
            model::about);
    passphrase.onEnter(this::set);
    trouble.setId("fresh-trouble");
    trouble.getStyleClass().add("lt-trouble");
    trouble.setWrapText(true);
    trouble.setMinHeight(Region.USE_PREF_SIZE);
    trouble.setVisible(false);
    trouble.managedProperty().bind(trouble.visibleProperty());
    VBox content = new VBox(controls.paragraph("keys.passphrase.forgotten"), passphrase, trouble);
    modal = tools.dialogs().modal("keys.passphrase.next-title", content).width(WIDTH);
    modal.button("fresh-later", "keys.passphrase.later", Modal.Kind.CANCEL, this::later);
    modal.button("fresh-set", "keys.passphrase.set", Modal.Kind.DEFAULT, this::set);
    modal.focus(passphrase.firstField());
  }

  /** Asks, unless the casebook was opened with its passphrase. */
  public static void ask(SettingsTools tools) {
    if (tools.casebook().keys().openedBy() != SlotKind.PASSPHRASE) {
      new ForgottenPassphrase(tools).modal.open();
    }
  }

  private void set() {
    passphrase.trouble().ifPresentOrElse(this::complain, this::change);
  }

  private void change() {
    modal.close();
    model
        .change(null, passphrase.take())
        .then(done -> tools.dialogs().info("keys.passphrase.heading", "keys.passphrase.changed"));
  }

  private void later() {
    passphrase.clear();
    modal.close();
  }

  private void complain(String key) {
    trouble.textProperty().unbind();
    trouble.textProperty().bind(tools.controls().texts().of(key));
    trouble.setVisible(true);
  }
}
