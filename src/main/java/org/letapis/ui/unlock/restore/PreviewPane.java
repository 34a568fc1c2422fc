package org.letapis.ui.unlock.restore;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.backup.restore.Preview;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.FolderField;
import org.letapis.ui.kit.dialog.FileDialogs;

/**
 * What would change, and where to restore to. Ids: {@code restore-preview}, {@code restore-into},
 * {@code restore-refusal}, {@code restore-beside}, {@code restore-go}.
 */
final class PreviewPane extends VBox {

  private final Controls controls;
  private final VBox changes = new VBox();
  private final FolderField target;
  private final Label refusal = new Label();
  private final CheckBox beside = new CheckBox();
  private final Button go;
  private final Supplier<String> suggested;

  PreviewPane(
      RestoreModel model,
      Controls controls,
      FileDialogs files,
      Supplier<String> suggested,
      BiConsumer<Path, Boolean> onRestore) {
    this.controls = controls;
    this.suggested = suggested;
    getStyleClass().add("lt-stack");
    changes.setId("restore-preview");
    changes.getStyleClass().add("lt-line");
    target = new FolderField("restore-into", "restore.into", controls, files);
    refusal.setId("restore-refusal");
    refusal.setWrapText(true);
    refusal.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    refusal.getStyleClass().add("lt-trouble");
    refusal.managedProperty().bind(refusal.visibleProperty());
    beside.setId("restore-beside");
    beside.setWrapText(true);
    beside.textProperty().bind(controls.texts().of("restore.beside"));
    beside.visibleProperty().bind(refusal.visibleProperty());
    beside.managedProperty().bind(beside.visibleProperty());
    go =
        controls.primary(
            "restore-go",
            "restore.go",
            Feather.ROTATE_CCW,
            () -> target.folder().ifPresent(to -> onRestore.accept(to, beside.isSelected())));
    go.disableProperty().bind(refusal.visibleProperty().and(beside.selectedProperty().not()));
    getChildren().addAll(changes, refusal, beside, target, controls.hint("restore.into-hint"), go);
    managedProperty().bind(visibleProperty());
    model.comparedProperty().subscribe(this::show);
  }

  private void show(RestoreModel.@Nullable Compared compared) {
    setVisible(compared != null);
    changes.getChildren().clear();
    if (compared == null) {
      return;
    }
    Preview preview = compared.preview();
    beside.setSelected(false);
    target.textProperty().set(suggested.get());
    changes.getChildren().addAll(new PreviewLines(controls).of(preview));
    Problem refused = preview.refusal().orElse(null);
    refusal.setVisible(refused != null);
    if (refused != null) {
      refusal
          .textProperty()
          .bind(controls.texts().of(refused.code().code(), refused.details().toArray()));
    }
  }
}
