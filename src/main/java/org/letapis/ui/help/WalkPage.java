package org.letapis.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.control.Controls;

/** How something is done, in words and pictures. */
final class WalkPage extends VBox {

  /** What stands around a picture, in pixels. */
  private static final double EDGE = 24;

  WalkPage(Walk walk, Controls controls) {
    getStyleClass().add("lt-help-page");
    getChildren().add(Controls.styled(controls.heading(walk.key("title")), "lt-help-title"));
    controls.texts().now(walk.key("text")).lines().forEach(line -> getChildren().add(words(line)));
    for (String picture : walk.pictures()) {
      getChildren().add(picture(walk, picture, controls));
    }
  }

  private static Label words(String line) {
    Label label = new Label(line);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private StackPane picture(Walk walk, String name, Controls controls) {
    ImageView view = new ImageView(read(path(controls.texts().language(), name)));
    view.setId("help-picture-" + name);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.fitWidthProperty().bind(widthProperty().subtract(EDGE));
    view.setAccessibleText(controls.texts().now(walk.key("title")));
    StackPane frame = new StackPane(view);
    frame.getStyleClass().add("lt-help-picture");
    frame.setMinWidth(0);
    return frame;
  }

  /** Where a picture lies in the program. */
  static String path(Language language, String name) {
    return language
        .orStandIn()
        .map(spoken -> "/org/letapis/help/pictures/" + spoken.tag() + "/" + name + ".png")
        .filter(path -> WalkPage.class.getResource(path) != null)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no picture of " + name));
  }

  private static Image read(String path) {
    try (InputStream in = WalkPage.class.getResourceAsStream(path)) {
      return new Image(Objects.requireNonNull(in, path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
