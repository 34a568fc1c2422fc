package org.letapis.ui.kit.control;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import org.letapis.ui.kit.theme.Face;
import org.letapis.ui.kit.theme.FacePicture;

/** What the window may pretend to be, each with its icon and title: {@code face-<code>}. */
public final class FaceChoice extends FlowPane {

  private static final int ICON = 48;
  private static final double SHOWN = 24;

  private final ObjectProperty<Face> face;
  private Consumer<Face> chosen = now -> {};

  public FaceChoice(ObjectProperty<Face> face, Controls controls) {
    this.face = face;
    getStyleClass().add("lt-faces");
    for (Face offered : Face.values()) {
      ToggleButton button = new ToggleButton();
      button.setId("face-" + offered.code());
      button.getStyleClass().addAll("flat", "lt-face");
      button.textProperty().bind(controls.texts().of(offered.title()));
      ImageView icon = new ImageView(FacePicture.icon(offered, ICON));
      icon.setFitWidth(SHOWN);
      icon.setFitHeight(SHOWN);
      button.setGraphic(icon);
      button.setContentDisplay(ContentDisplay.LEFT);
      button.setUserData(offered);
      button.setOnAction(
          e -> {
            face.set(offered);
            look();
            chosen.accept(offered);
          });
      getChildren().add(button);
    }
    look();
  }

  /** What else a choice does. */
  public FaceChoice onChoose(Consumer<Face> action) {
    chosen = action;
    return this;
  }

  /** Shows what is chosen. The face outlives the pane, so it is looked at and not listened to. */
  public void look() {
    getChildren()
        .forEach(node -> ((ToggleButton) node).setSelected(node.getUserData() == face.get()));
  }
}
