package org.letapis.ui.kit.control;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.dialog.FileDialogs;

/** A folder: typed, or chosen with the button {@code <id>-choose}. */
public final class FolderField extends VBox {

  private final TextField field = new TextField();

  public FolderField(String id, String labelKey, Controls controls, FileDialogs files) {
    field.setId(id);
    Button choose =
        controls.button(
            id + "-choose",
            "kit.choose-folder",
            Feather.FOLDER,
            () ->
                files
                    .chooseFolder(labelKey, folder().orElse(Path.of("")))
                    .ifPresent(path -> field.setText(path.toString())));
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox row = Controls.row(field, choose);
    VBox labelled = controls.labelled(labelKey, row);
    field.accessibleTextProperty().bind(controls.texts().of(labelKey));
    getChildren().add(labelled);
  }

  public StringProperty textProperty() {
    return field.textProperty();
  }

  /** The folder, if what stands there can be one. */
  public Optional<Path> folder() {
    return path(field.getText());
  }

  /** The folder that somebody typed, if that can be one: absolute, whether it is there or not. */
  public static Optional<Path> path(@Nullable String typed) {
    try {
      String text = typed == null ? "" : typed.strip();
      return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text).toAbsolutePath());
    } catch (InvalidPathException unusable) {
      return Optional.empty();
    }
  }
}
