package org.letapis.ui.kit.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * How everything looks: a base theme, our colours above it, the fonts that are shipped with the
 * program (so that ў, і, ŭ and ł look right everywhere), and the size of letters that all other
 * sizes follow.
 */
public final class Theme {

  public static final int SMALLEST_ZOOM = 80;
  public static final int LARGEST_ZOOM = 200;

  private static final double BASE_PIXELS = 13;
  private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold", "Bold");

  private final ObjectProperty<Appearance> appearance =
      new SimpleObjectProperty<>(Appearance.LIGHT);
  private final IntegerProperty zoom = new SimpleIntegerProperty(100);
  private final BooleanProperty still = new SimpleBooleanProperty(false);

  public Theme() {
    FONTS.forEach(Theme::load);
  }

  public ObjectProperty<Appearance> appearanceProperty() {
    return appearance;
  }

  /** Size of letters in percent, 80 to 200; anything else is brought within. */
  public IntegerProperty zoomProperty() {
    return zoom;
  }

  /** Makes letters larger or smaller by that many percent. */
  public void zoomBy(int percent) {
    zoom.set(Math.clamp(zoom.get() + (long) percent, SMALLEST_ZOOM, LARGEST_ZOOM));
  }

  /** Whether nothing moves by itself. It is so as well where the system asks for it. */
  public BooleanProperty stillProperty() {
    return still;
  }

  /** Dresses a scene and keeps it dressed when appearance, zoom or movement change. */
  public void dress(Scene scene) {
    SystemLook around = new SystemLook();
    around.changes().addListener((o, before, now) -> apply(scene, around));
    appearance.addListener((o, before, now) -> apply(scene, around));
    zoom.addListener((o, before, now) -> apply(scene, around));
    still.addListener((o, before, now) -> apply(scene, around));
    scene.rootProperty().addListener((o, before, now) -> apply(scene, around));
    apply(scene, around);
  }

  private void apply(Scene scene, SystemLook around) {
    Appearance chosen = appearance.get();
    Appearance drawn = chosen == Appearance.SYSTEM ? around.appearance() : chosen;
    int percent = Math.clamp(zoom.get(), SMALLEST_ZOOM, LARGEST_ZOOM);
    scene.getRoot().setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", pixels(percent)));
    // For the program and not for a scene: JavaFX would read its own theme too, for nobody.
    Application.setUserAgentStylesheet(
        drawn == Appearance.LIGHT
            ? new PrimerLight().getUserAgentStylesheet()
            : new PrimerDark().getUserAgentStylesheet());
    List<String> sheets = new ArrayList<>(List.of(css("letapis.css"), css("screens.css")));
    // What strong contrast adds to shapes stands after them; colours are found from anywhere.
    sheets.add(drawn == Appearance.CONTRAST ? sheets.size() : 0, css(drawn.code() + ".css"));
    if (still.get() || around.isStill()) {
      sheets.add(css("still.css"));
    }
    // Sizes in em are worked out once for each style: only without any they are worked out anew.
    scene.getStylesheets().clear();
    scene.getStylesheets().setAll(sheets);
  }

  /** The size of a letter's em in pixels at a zoom in percent. */
  static double pixels(int percent) {
    return BASE_PIXELS * percent / 100;
  }

  private static String css(String name) {
    URL url = Theme.class.getResource("/org/letapis/ui/kit/" + name);
    return Objects.requireNonNull(url, name).toExternalForm();
  }

  private static void load(String weight) {
    String name = "/org/letapis/ui/kit/fonts/Inter-" + weight + ".otf";
    try (InputStream in = Theme.class.getResourceAsStream(name)) {
      Font.loadFont(Objects.requireNonNull(in, name), BASE_PIXELS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
