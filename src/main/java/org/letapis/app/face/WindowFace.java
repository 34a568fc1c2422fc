package org.letapis.app.face;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.letapis.ui.kit.text.Texts;
import org.letapis.ui.kit.theme.Face;
import org.letapis.ui.kit.theme.FacePicture;

/** Gives the window the title and the icon of the face that is chosen, and remembers the choice. */
public final class WindowFace {

  private final ObjectProperty<Face> face;

  /**
   * @param file where it is remembered; null to forget it with the window
   */
  public WindowFace(@Nullable FaceFile file) {
    face = new SimpleObjectProperty<>(file == null ? Face.PLAIN : file.read());
    if (file != null) {
      face.subscribe((before, now) -> file.keep(now));
    }
  }

  /** What the window pretends to be. */
  public ObjectProperty<Face> property() {
    return face;
  }

  /** Puts it on a window, now and whenever another is chosen. */
  public void dress(Stage stage, Texts texts) {
    stage.titleProperty().bind(texts.of(face.map(Face::title)));
    face.subscribe(now -> stage.getIcons().setAll(FacePicture.icons(now)));
  }
}
