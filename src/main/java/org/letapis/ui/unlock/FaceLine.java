package org.letapis.ui.unlock;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.FaceChoice;

/** Unfolds what the window may pretend to be: link {@code face-more}. */
final class FaceLine extends VBox {

  /** There once it was asked for, and kept: it listens to what lives longer than this. */
  private @Nullable VBox choice;

  FaceLine(UnlockModel model, UnlockTools tools) {
    Controls controls = tools.controls();
    getStyleClass().add("lt-labelled");
    Hyperlink more = new Hyperlink();
    more.setId("face-more");
    more.textProperty().bind(controls.texts().of("unlock.face"));
    more.setGraphic(Controls.icon(Feather.EYE_OFF));
    getChildren().add(more);
    more.setOnAction(
        e -> {
          more.setVisited(false);
          if (choice == null) {
            choice = choice(model, tools);
          }
          if (!getChildren().remove(choice)) {
            getChildren().add(choice);
          }
        });
  }

  private static VBox choice(UnlockModel model, UnlockTools tools) {
    Controls controls = tools.controls();
    VBox choice =
        new VBox(
            new FaceChoice(tools.face(), controls).onChoose(model::suggest),
            controls.hint("unlock.face-hint"));
    choice.getStyleClass().add("lt-labelled");
    return choice;
  }
}
