package org.letapis.ui.unlock.restore;

import java.util.Date;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.backup.format.Manifest;
import org.letapis.casebook.backup.snapshot.Snapshots;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Focus;

/**
 * The backups that were found, newest first and chosen: {@code restore-<number>}. Button {@code
 * restore-compare}.
 */
final class ChoicePane extends VBox {

  /** So many are shown without scrolling. */
  private static final int SHOWN = 6;

  private static final long MIB = 1 << 20;

  private final Controls controls;
  private final ToggleGroup group = new ToggleGroup();
  private final VBox list = new VBox();
  private final ScrollPane scroll = new ScrollPane(list);
  private final Label older;
  private final Button compare;

  ChoicePane(RestoreModel model, Controls controls, IntConsumer onCompare) {
    this.controls = controls;
    getStyleClass().add("lt-stack");
    list.getStyleClass().add("lt-list");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "lt-scroll");
    older = controls.paragraph("restore.older-passphrase");
    older.setId("restore-older");
    older.getStyleClass().add("lt-care");
    older.managedProperty().bind(older.visibleProperty());
    compare =
        controls.button(
            "restore-compare",
            "restore.compare",
            Feather.COLUMNS,
            () -> {
              if (group.getSelectedToggle() != null) {
                onCompare.accept((int) group.getSelectedToggle().getUserData());
              }
            });
    compare.disableProperty().bind(group.selectedToggleProperty().isNull());
    getChildren().addAll(older, controls.label("restore.choose"), scroll, compare);
    managedProperty().bind(visibleProperty());
    // What was compared is of another one as soon as another one is chosen.
    group.selectedToggleProperty().subscribe((before, now) -> model.comparedProperty().set(null));
    model.foundProperty().subscribe(this::show);
  }

  private void show(RestoreModel.@Nullable Found found) {
    setVisible(found != null);
    list.getChildren().clear();
    if (found == null) {
      return;
    }
    older.setVisible(found.older().isPresent());
    for (Snapshots.Listed snapshot : found.listed()) {
      RadioButton button = new RadioButton();
      button.setId("restore-" + snapshot.number());
      button.setUserData(snapshot.number());
      button.setToggleGroup(group);
      button.setWrapText(true);
      snapshot
          .manifest()
          .ifPresentOrElse(m -> describe(button, m), () -> unreadable(button, snapshot.number()));
      list.getChildren().add(button);
      if (group.getSelectedToggle() == null && snapshot.manifest().isPresent()) {
        button.setSelected(true);
      }
    }
    scroll.setPrefViewportHeight(Math.min(SHOWN, found.listed().size()) * 30.0);
    scroll.setMinHeight(scroll.getPrefViewportHeight());
    Focus.give(this, compare);
  }

  private void describe(RadioButton button, Manifest manifest) {
    button
        .textProperty()
        .bind(
            controls
                .texts()
                .of(
                    manifest.contents().isWhole() ? "restore.line" : "restore.line-not-whole",
                    Date.from(manifest.time()),
                    size(manifest.bytes()),
                    manifest.contents().entries()));
  }

  private ObservableValue<String> size(long bytes) {
    return bytes >= MIB
        ? controls.texts().of("kit.form.size-mib", (double) bytes / MIB)
        : controls.texts().of("kit.form.size-kib", Math.max(1, bytes >> 10));
  }

  private void unreadable(RadioButton button, int number) {
    button.textProperty().bind(controls.texts().of("backup.line-unreadable", number));
    button.setDisable(true);
  }
}
