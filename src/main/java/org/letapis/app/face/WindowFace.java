package org.letapis.app.face;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.text.Texts;
import org.letapis.ui.kit.theme.Face;
import org.letapis.ui.kit.theme.FacePicture;
import org.letapis.ui.kit.theme.Theme;

/**
 * Gives the window the title and the icon of the face that is chosen, and what else was remembered
 * of it: its place, its language and colours, the size of its letters. Remembers what is chosen at
 * once, the place when the window goes.
 */
public final class WindowFace {

  private final @Nullable FaceFile file;
  private final WindowStyle style;
  private final ObjectProperty<Face> face;
  private Optional<WindowPlace> usual = Optional.empty();

  /**
   * @param file where it is remembered; null to forget it with the window
   */
  public WindowFace(@Nullable FaceFile file) {
    this(file, Face.PLAIN);
  }

  /**
   * The same.
   *
   * @param otherwise the face where none was chosen: what the package was made with
   */
  public WindowFace(@Nullable FaceFile file, Face otherwise) {
    this.file = file;
    style = file == null ? WindowStyle.STANDARD : file.read();
    face = new SimpleObjectProperty<>(style.face().isNeutral() ? style.face() : otherwise);
    if (file != null) {
      face.subscribe((before, now) -> file.keep(now));
    }
  }

  /** What the window pretends to be. */
  public ObjectProperty<Face> property() {
    return face;
  }

  /** The language to begin with: the one of last time, else the system's. */
  public Language language() {
    return style.language().orElseGet(WindowFace::ofSystem);
  }

  private static Language ofSystem() {
    return Language.nearest(Locale.getDefault());
  }

  /** Puts it on a window that is not shown yet, now and whenever another face is chosen. */
  public void dress(Stage stage, Texts texts, Theme theme) {
    stage.titleProperty().bind(texts.of(face.map(Face::title)));
    face.subscribe(now -> stage.getIcons().setAll(FacePicture.icons(now)));
    if (file != null) {
      theme.appearanceProperty().set(style.appearance());
      theme.zoomProperty().set(style.zoom());
      style.place().ifPresent(place -> put(stage, place));
      stage.setMaximized(style.maximised());
      stage.addEventHandler(WindowEvent.WINDOW_SHOWN, e -> usual = place(stage));
      Runnable keep = () -> keep(file, stage, texts.language(), theme);
      // At once: a window does not always go as windows should.
      texts.languageProperty().addListener((o, before, now) -> keep.run());
      theme.appearanceProperty().addListener((o, before, now) -> keep.run());
      theme.zoomProperty().addListener((o, before, now) -> keep.run());
      stage.addEventHandler(WindowEvent.WINDOW_HIDING, e -> keep.run());
    }
  }

  private static void put(Stage stage, WindowPlace place) {
    List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    if (!screens.isEmpty()) {
      Rectangle2D within = place.within(screens);
      stage.setX(within.getMinX());
      stage.setY(within.getMinY());
      stage.setWidth(within.getWidth());
      stage.setHeight(within.getHeight());
    }
  }

  private static Optional<WindowPlace> place(Stage stage) {
    boolean known = Double.isFinite(stage.getX()) && Double.isFinite(stage.getWidth());
    return known && !stage.isMaximized() && !stage.isIconified()
        ? Optional.of(
            new WindowPlace(
                (int) stage.getX(),
                (int) stage.getY(),
                (int) stage.getWidth(),
                (int) stage.getHeight()))
        : Optional.empty();
  }

  /** A window that was never moved has no place worth remembering. */
  private void keep(FaceFile where, Stage stage, Language language, Theme theme) {
    Optional<WindowPlace> now = place(stage);
    boolean moved = now.isPresent() && !now.equals(usual);
    where.keep(
        new WindowStyle(
            face.get(),
            Optional.of(language).filter(chosen -> chosen != ofSystem()),
            theme.appearanceProperty().get(),
            theme.zoomProperty().get(),
            moved ? now : style.place(),
            stage.isMaximized(),
            style.others()));
  }
}
