package org.letapis.ui.unlock;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.FolderField;
import org.letapis.ui.kit.control.PassphraseField;
import org.letapis.ui.kit.dialog.FileDialogs;
import org.letapis.ui.kit.text.PassphraseAdvice;

/** Everything a new casebook needs. Button {@code create}. */
final class MakePane extends VBox {

  private final UnlockModel model;
  private final FolderField folder;
  private final PassphraseField first;
  private final PassphraseField second;
  private final TextField name;

  MakePane(UnlockModel model, Controls controls, FileDialogs files) {
    this.model = model;
    getStyleClass().add("lt-stack");
    name = controls.field("name", "unlock.name-prompt");
    name.textProperty().bindBidirectional(model.nameProperty());
    folder = new FolderField("new-folder", "unlock.new-folder", controls, files);
    folder.textProperty().bindBidirectional(model.folderProperty());
    first = new PassphraseField("new-passphrase", "unlock.new-passphrase", controls);
    second = new PassphraseField("new-passphrase-again", "unlock.again", controls);
    second.onEnter(this::make);
    Label advice =
        controls.label(controls.texts().of(first.adviceProperty().map(PassphraseAdvice::key)));
    advice.setId("advice");
    advice.setWrapText(true);
    advice.getStyleClass().add("lt-hint");
    Button make = controls.primary("create", "unlock.create", Feather.PLUS, this::make);
    make.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(first, Priority.ALWAYS);
    HBox.setHgrow(second, Priority.ALWAYS);
    first.setPrefWidth(100);
    second.setPrefWidth(100);
    getChildren()
        .addAll(
            controls.labelled("unlock.name", name),
            controls.hint("unlock.name-hint"),
            controls.labelled("unlock.desk", new DeskChoice(model.deskProperty(), controls)),
            folder,
            Controls.row(first, second),
            advice,
            controls.hint("unlock.no-way-back"),
            make);
  }

  private void make() {
    Optional<Path> where = folder.folder();
    Optional<String> missing = model.missing(where);
    PassphraseAdvice advice = first.adviceProperty().get();
    if (missing.isPresent()) {
      model.complain(missing.get());
    } else if (!advice.accepted()) {
      model.complain(advice.key(), PassphraseAdvice.SHORTEST);
      first.focus();
    } else if (!first.sameAs(second)) {
      model.complain("unlock.not-the-same");
      second.focus();
    } else {
      model.make(where.orElseThrow(), first.take());
      second.clear();
    }
  }

  void focus() {
    name.requestFocus();
  }
}
