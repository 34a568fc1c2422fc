package org.letapis.ui.unlock;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.FolderField;
import org.letapis.ui.kit.strength.NewPassphrase;

/** Everything a new casebook needs. Button {@code create}. */
final class MakePane extends HBox {

  private final UnlockModel model;
  private final FolderField folder;
  private final NewPassphrase passphrase;
  private final TextField name;

  MakePane(UnlockModel model, UnlockTools tools) {
    Controls controls = tools.controls();
    this.model = model;
    getStyleClass().add("lt-make");
    name = controls.field("name", "unlock.name-prompt");
    name.textProperty().bindBidirectional(model.nameProperty());
    folder = new FolderField("new-folder", "unlock.new-folder", controls, tools.files());
    folder.textProperty().bindBidirectional(model.folderProperty());
    passphrase =
        new NewPassphrase(
            "new-passphrase",
            "unlock.new-passphrase",
            controls,
            tools.background(),
            tools.cost(),
            () -> List.of(model.nameProperty().get(), model.folderProperty().get()));
    passphrase.onEnter(this::make);
    Button make =
        Controls.wide(controls.primary("create", "unlock.create", Feather.PLUS, this::make));
    VBox what =
        column(
            controls.labelled("unlock.name", name),
            controls.hint("unlock.name-hint"),
            controls.labelled("unlock.desk", new DeskChoice(model.deskProperty(), controls)),
            folder,
            new PlaceNote(model, tools),
            new FaceLine(model, tools));
    // Side by side, so that the button is seen without scrolling on a small screen.
    getChildren().addAll(what, column(passphrase, controls.hint("unlock.no-way-back"), make));
  }

  private static VBox column(Node... parts) {
    VBox column = new VBox(parts);
    column.getStyleClass().addAll("lt-stack", "lt-make-column");
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  private void make() {
    Optional<Path> where = folder.folder();
    Optional<String> missing = model.missing(where);
    if (missing.isEmpty()) {
      missing = passphrase.trouble();
    }
    if (missing.isPresent()) {
      model.complain(missing.get());
    } else {
      model.make(where.orElseThrow(), passphrase.take());
    }
  }

  void focus() {
    name.requestFocus();
  }
}
