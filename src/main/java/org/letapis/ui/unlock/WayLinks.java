package org.letapis.ui.unlock;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.letapis.ui.kit.control.Controls;

/** Links to the other ways in: {@code way-<id>}. Gone while one of them is followed. */
final class WayLinks extends FlowPane {

  WayLinks(UnlockModel model, List<WayIn> ways, Controls controls) {
    getStyleClass().add("lt-ways");
    ways.forEach(way -> getChildren().add(link(model, way, controls)));
    visibleProperty().bind(model.wayProperty().isNull());
    disableProperty().bind(model.busyProperty());
  }

  private static Hyperlink link(UnlockModel model, WayIn way, Controls controls) {
    Hyperlink link = new Hyperlink();
    link.setId("way-" + way.id());
    link.textProperty().bind(controls.texts().of(way.label()));
    link.setGraphic(Controls.icon(way.icon()));
    link.setOnAction(
        e -> {
          link.setVisited(false);
          model.wayProperty().set(way);
        });
    return link;
  }
}
