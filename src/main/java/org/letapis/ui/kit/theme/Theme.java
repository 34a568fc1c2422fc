package org.letapis.ui.kit.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
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

  /** Dresses a scene and keeps it dressed when appearance or zoom change. */
  public void dress(Scene scene) {
    appearance.addListener((o, before, now) -> apply(scene));
    zoom.addListener((o, before, now) -> apply(scene));
    scene.rootProperty().addListener((o, before, now) -> apply(scene));
    apply(scene);
  }

  private void apply(Scene scene) {
    boolean light = appearance.get() == Appearance.LIGHT;
    scene.setUserAgentStylesheet(
        light
            ? new PrimerLight().getUserAgentStylesheet()
            : new PrimerDark().getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(css(light ? "light.css" : "dark.css"), css("letapis.css"), css("screens.css"));
    int percent = Math.clamp(zoom.get(), SMALLEST_ZOOM, LARGEST_ZOOM);
    scene.getRoot().setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", pixels(percent)));
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
