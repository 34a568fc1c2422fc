package org.letapis.ui.kit.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/**
 * An icon: a letter of the icon font, sized in em like any other letter. (The library's own node
 * takes an em of its own size, so that it grows with every pass of the style sheet.)
 */
public final class Glyph extends Text {

  private static final String FAMILY = load();

  public Glyph(Feather icon) {
    super(Character.toString(icon.getCode()));
    getStyleClass().add("lt-icon");
    setFont(Font.font(FAMILY));
  }

  private static String load() {
    FeatherIkonHandler handler = new FeatherIkonHandler();
    try (InputStream in = handler.getFontResourceAsStream()) {
      Font font = Font.loadFont(in, 16);
      return font == null ? handler.getFontFamily() : font.getFamily();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
