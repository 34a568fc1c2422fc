package org.letapis.ui.unlock;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.FolderField;
import org.letapis.ui.kit.control.PassphraseField;

/** Folder and passphrase of a casebook that is there. Button {@code unlock}. */
final class OpenPane extends VBox {

  private final UnlockModel model;
  private final FolderField folder;
  private final PassphraseField passphrase;

  OpenPane(UnlockModel model, UnlockTools tools) {
    Controls controls = tools.controls();
    this.model = model;
    getStyleClass().add("lt-stack");
    folder = new FolderField("folder", "unlock.folder", controls, tools.files());
    folder.textProperty().bindBidirectional(model.folderProperty());
    passphrase = new PassphraseField("passphrase", "unlock.passphrase", controls);
    passphrase.onEnter(this::open);
    Button open =
        Controls.wide(controls.primary("unlock", "unlock.open", Feather.UNLOCK, this::open));
    open.disableProperty().bind(model.waitingProperty().greaterThan(0));
    getChildren().addAll(folder, new PlaceNote(model, tools), passphrase, open);
  }

  private void open() {
    Optional<Path> where = folder.folder();
    if (where.isEmpty()) {
      model.complain("unlock.folder-missing");
    } else if (model.waitingProperty().get() > 0) {
      focus();
    } else if (passphrase.isEmpty()) {
      model.complain("unlock.passphrase-missing");
      focus();
    } else {
      model.open(where.get(), passphrase.take()).always(() -> Platform.runLater(this::focus));
    }
  }

  void focus() {
    passphrase.focus();
  }
}
