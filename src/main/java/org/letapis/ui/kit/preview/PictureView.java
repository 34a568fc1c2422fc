package org.letapis.ui.kit.preview;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.media.picture.Picture;
import org.letapis.ui.kit.control.Controls;

/**
 * A picture that fits its place, can be enlarged, moved about and turned. Keys: {@code +}, {@code
 * -}, {@code 0} for the whole, {@code W} for its whole width, {@code R} to turn.
 */
final class PictureView extends VBox implements AutoCloseable {

  private static final double MOST = 16;
  private static final double STEP = 1.5;
  private static final double MOVE = 0.3;

  private final ImageView image = new ImageView();
  private final StackPane middle = new StackPane(new Group(image));
  private final ScrollPane scroll = new ScrollPane(middle);
  private final FlowPane bar = new FlowPane();
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);
  private final IntegerProperty quarters = new SimpleIntegerProperty(0);
  private final ReadOnlyDoubleWrapper wanted = new ReadOnlyDoubleWrapper(0);
  private double widest = 0;

  PictureView(Controls controls) {
    image.setId("preview-picture");
    image.setPreserveRatio(true);
    image.setSmooth(true);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setPannable(true);
    scroll.setMinSize(0, 0);
    scroll.getStyleClass().addAll("edge-to-edge", "lt-scroll", "lt-picture");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    bar.getStyleClass().add("lt-preview-bar");
    bar.setAlignment(javafx.geometry.Pos.CENTER);
    bar.getChildren()
        .addAll(
            controls.iconButton(
                "preview-smaller", "preview.smaller", Feather.ZOOM_OUT, () -> zoom(1 / STEP)),
            controls.iconButton(
                "preview-larger", "preview.larger", Feather.ZOOM_IN, () -> zoom(STEP)),
            controls.iconButton("preview-fit", "preview.fit", Feather.MAXIMIZE, this::fit),
            controls.iconButton("preview-wide", "preview.wide", Feather.CODE, this::widen),
            controls.iconButton("preview-turn", "preview.turn", Feather.ROTATE_CW, this::turn));
    getChildren().addAll(scroll, bar);
    scroll.viewportBoundsProperty().subscribe(this::place);
    zoom.subscribe(this::place);
    quarters.subscribe(this::place);
    addEventHandler(KeyEvent.KEY_TYPED, this::key);
    scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
  }

  /** Shows a picture; the place and the enlargement stay. */
  void show(Picture picture) {
    WritableImage pixels = new WritableImage(picture.width(), picture.height());
    pixels
        .getPixelWriter()
        .setPixels(
            0,
            0,
            picture.width(),
            picture.height(),
            PixelFormat.getIntArgbInstance(),
            picture.argb(),
            0,
            picture.width());
    image.setImage(pixels);
    place();
  }

  /** Adds controls before its own. */
  void lead(Node... nodes) {
    bar.getChildren().addAll(0, List.of(nodes));
  }

  /** How wide it stands on screen now, in pixels of its own direction. */
  ReadOnlyDoubleProperty wantedProperty() {
    return wanted.getReadOnlyProperty();
  }

  private void turn() {
    quarters.set((quarters.get() + 1) % 4);
  }

  /**
   * As wide as its place from now on, if that is larger than the whole.
   *
   * @param most but not wider than that, in pixels
   */
  void widen(double most) {
    widest = most;
    place();
  }

  private void widen() {
    widen(Double.MAX_VALUE);
  }

  /** Goes to the upper edge. */
  void top() {
    scroll.setVvalue(0);
  }

  /** Moves down by a part of what is seen, or up. */
  boolean move(int by) {
    scroll.setVvalue(Math.clamp(scroll.getVvalue() + by * MOVE / zoom.get(), 0, 1));
    return true;
  }

  private void fit() {
    widest = 0;
    zoom.set(1);
    place();
  }

  private void zoom(double by) {
    widest = 0;
    zoom.set(Math.clamp(zoom.get() * by, 1, MOST));
  }

  private void key(KeyEvent event) {
    switch (event.getCharacter()) {
      case "+", "=" -> zoom(STEP);
      case "-" -> zoom(1 / STEP);
      case "0" -> fit();
      case "w", "W", "ц", "Ц" -> widen();
      case "r", "R", "к", "К" -> turn();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void wheel(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      event.consume();
      zoom(event.getDeltaY() > 0 ? STEP : 1 / STEP);
    }
  }

  private void place() {
    double width = scroll.getViewportBounds().getWidth();
    double height = scroll.getViewportBounds().getHeight();
    if (image.getImage() == null || width <= 2 || height <= 2) {
      return;
    }
    boolean lies = quarters.get() % 2 == 1;
    double w = image.getImage().getWidth();
    double h = image.getImage().getHeight();
    double fit = Math.min((width - 2) / (lies ? h : w), (height - 2) / (lies ? w : h));
    if (widest > 0) {
      zoom.set(Math.clamp(Math.min(widest, width - 2) / (lies ? h : w) / fit, 1, MOST));
    }
    double scale = fit * zoom.get();
    image.setRotate(90.0 * quarters.get());
    image.setFitWidth(w * scale);
    image.setFitHeight(h * scale);
    wanted.set(w * scale);
  }

  @Override
  public void close() {
    image.setImage(null);
  }
}
