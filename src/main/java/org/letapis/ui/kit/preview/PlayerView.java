package org.letapis.ui.kit.preview;

import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Kind;
import org.letapis.media.MediaSource;
import org.letapis.media.picture.Picture;
import org.letapis.media.play.PlayFacts;
import org.letapis.media.play.Player;
import org.letapis.media.play.Speaker;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.Glyph;

/** Sound or film with a button to play and pause and a slider to go anywhere in it. */
final class PlayerView extends VBox implements AutoCloseable, Player.Listener {

  private static final int SIDE = 1280;

  private final PreviewTools tools;
  private final PlayFacts facts;
  private final Player player;
  private final StackPane stage = new StackPane();
  private final ImageView image = new ImageView();
  private final Slider slider = new Slider();
  private final Label time = new Label();
  private final Label trouble = new Label();
  private final BooleanProperty playing = new SimpleBooleanProperty(false);
  private final AtomicReference<@Nullable Picture> due = new AtomicReference<>();
  private final AtomicReference<@Nullable Double> reached = new AtomicReference<>();
  private boolean moving;
  private boolean closed;

  PlayerView(
      PreviewTools tools, MediaSource source, Kind kind, PlayFacts facts, Speaker.Maker speakers) {
    this.tools = tools;
    this.facts = facts;
    getStyleClass().add("lt-player");
    getChildren().addAll(stage(), trouble, bar(tools.controls()));
    trouble.setId("preview-trouble");
    trouble.setWrapText(true);
    trouble.setMinHeight(USE_PREF_SIZE);
    trouble.getStyleClass().add("lt-hint");
    trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
    say(0);
    player = new Player(tools.workshop(), source, kind, facts, SIDE, speakers, this);
  }

  private StackPane stage() {
    image.setId("preview-picture");
    image.setPreserveRatio(true);
    stage.setMinSize(0, 0);
    stage.getStyleClass().add("lt-picture");
    VBox.setVgrow(stage, Priority.ALWAYS);
    if (facts.film() == null) {
      Glyph ear = Controls.icon(Feather.VOLUME_2);
      stage.getStyleClass().add("lt-empty");
      stage.getChildren().add(ear);
    } else {
      image.fitWidthProperty().bind(stage.widthProperty());
      image.fitHeightProperty().bind(stage.heightProperty());
      image.setManaged(false);
      stage.getChildren().add(image);
      stage.layoutBoundsProperty().subscribe(this::centre);
      image.imageProperty().subscribe(this::centre);
    }
    return stage;
  }

  /** It takes part in no layout, so that its size never makes the place larger. */
  private void centre() {
    image.relocate(
        (stage.getWidth() - image.getLayoutBounds().getWidth()) / 2,
        (stage.getHeight() - image.getLayoutBounds().getHeight()) / 2);
  }

  private HBox bar(Controls controls) {
    Button play = controls.iconButton("preview-play", "preview.play", Feather.PLAY, this::toggle);
    playing.subscribe(on -> play.setGraphic(Controls.icon(on ? Feather.PAUSE : Feather.PLAY)));
    play.accessibleTextProperty()
        .bind(playing.flatMap(on -> tools.texts().of(on ? "preview.pause" : "preview.play")));
    slider.setId("preview-time");
    slider.setMax(Math.max(0.1, facts.seconds()));
    slider.setBlockIncrement(5);
    slider.accessibleTextProperty().bind(tools.texts().of("preview.time"));
    slider
        .valueProperty()
        .subscribe(
            (before, now) -> {
              if (!moving) {
                player().seek(now.doubleValue());
                say(now.doubleValue());
              }
            });
    HBox.setHgrow(slider, Priority.ALWAYS);
    time.setId("preview-clock");
    time.setMinWidth(USE_PREF_SIZE);
    HBox bar = Controls.row(play, slider, time);
    bar.getStyleClass().add("lt-preview-bar");
    return bar;
  }

  private Player player() {
    return player;
  }

  private void toggle() {
    playing.set(!playing.get());
    if (playing.get()) {
      player.play();
    } else {
      player.pause();
    }
  }

  private void say(double now) {
    time.setText(Clock.words(now) + " / " + Clock.words(facts.seconds()));
  }

  @Override
  public void frame(Picture picture) {
    if (due.getAndSet(picture) == null) {
      Platform.runLater(this::draw);
    }
  }

  private void draw() {
    Picture picture = due.getAndSet(null);
    if (picture == null || closed) {
      return;
    }
    WritableImage pixels =
        image.getImage() instanceof WritableImage same
                && same.getWidth() == picture.width()
                && same.getHeight() == picture.height()
            ? same
            : new WritableImage(picture.width(), picture.height());
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
  }

  @Override
  public void at(double seconds) {
    if (reached.getAndSet(seconds) == null) {
      Platform.runLater(
          () -> {
            Double now = reached.getAndSet(null);
            if (now != null && !slider.isValueChanging()) {
              moving = true;
              slider.setValue(now);
              moving = false;
              say(now);
            }
          });
    }
  }

  @Override
  public void ended() {
    Platform.runLater(() -> playing.set(false));
  }

  @Override
  public void unheard(Problem why) {
    Platform.runLater(
        () -> {
          trouble.setText(tools.texts().now(why));
          if (facts.film() == null) {
            playing.set(false);
            player.pause();
          }
        });
  }

  @Override
  public void close() {
    closed = true;
    player.close();
    image.setImage(null);
  }
}
