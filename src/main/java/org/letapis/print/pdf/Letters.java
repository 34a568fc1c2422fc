package org.letapis.print.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The letters of one file; each file embeds its own subset. */
final class Letters {

  static final Color INK = new Color(0x1d2529);
  static final Color QUIET = new Color(0x5b676d);
  static final Color RULE = new Color(0xc9d0d4);
  static final Color NOTICE = new Color(0x8a3b12);

  /** Stands where the font has no letter, which a file for keeping may not leave open. */
  private static final int MISSING = 0xfffd;

  private final BaseFont regular = load("Regular");
  private final BaseFont bold = load("SemiBold");

  final Font title = new Font(bold, 20, Font.NORMAL, INK);
  final Font subtitle = new Font(regular, 11, Font.NORMAL, QUIET);
  final Font text = new Font(regular, 9.5f, Font.NORMAL, INK);
  final Font label = new Font(regular, 9, Font.NORMAL, QUIET);
  final Font quiet = new Font(regular, 8.5f, Font.NORMAL, QUIET);
  final Font notice = new Font(bold, 9, Font.NORMAL, NOTICE);
  final Font head = new Font(bold, 9, Font.NORMAL, INK);
  final Font mark = new Font(regular, 7.5f, Font.NORMAL, QUIET);

  BaseFont plain() {
    return regular;
  }

  Font heading(int level) {
    return new Font(bold, level == 1 ? 15 : level == 2 ? 11.5f : 10, Font.NORMAL, INK);
  }

  /** Composed, without what steers and what no letter stands for. */
  String fit(String words) {
    String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
    StringBuilder fit = new StringBuilder(composed.length());
    composed.codePoints().map(this::letter).filter(c -> c != 0).forEach(fit::appendCodePoint);
    return fit.toString();
  }

  private int letter(int c) {
    if (c == '\n') {
      return c;
    }
    if (Character.isWhitespace(c) || c == '\t') {
      return ' ';
    }
    if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
      return 0;
    }
    // Both weights come from one family and have the same letters.
    if (regular.charExists(c) && bold.charExists(c)) {
      return c;
    }
    return regular.charExists(MISSING) ? MISSING : '?';
  }

  private static BaseFont load(String weight) {
    String name = "Inter-" + weight + ".otf";
    try (InputStream in = Letters.class.getResourceAsStream("/org/letapis/ui/kit/fonts/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the font is missing");
      }
      BaseFont letters =
          BaseFont.createFont(
              name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
      letters.setSubset(true);
      // ISO 19005-2 asks for no list of letters, and for a true one where there is one.
      letters.setIncludeCidSet(false);
      return letters;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
