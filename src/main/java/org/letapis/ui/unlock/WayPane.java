package org.letapis.ui.unlock;

import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;

/** The way in that is followed, made anew each time. Button {@code way-back} leaves it. */
final class WayPane extends VBox {

  private final UnlockModel model;
  private final Controls controls;

  WayPane(UnlockModel model, Controls controls) {
    this.model = model;
    this.controls = controls;
    getStyleClass().add("lt-stack");
    visibleProperty().bind(model.wayProperty().isNotNull());
    managedProperty().bind(visibleProperty());
    model.wayProperty().subscribe(this::show);
  }

  private void show(@Nullable WayIn way) {
    getChildren().clear();
    if (way != null) {
      getChildren()
          .addAll(
              controls.heading(way.label()),
              way.pane().apply(model),
              Controls.styled(
                  controls.button("way-back", "unlock.back", Feather.ARROW_LEFT, model::back),
                  "flat"));
    }
  }
}
