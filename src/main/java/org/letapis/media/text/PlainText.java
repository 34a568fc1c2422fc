package org.letapis.media.text;

import java.io.IOException;
import java.nio.charset.Charset;
import org.letapis.media.Allowance;
import org.letapis.media.MediaSource;

/**
 * The beginning of a text file.
 *
 * @param text in NFC as it came, line ends as line feeds, other control characters as {@code ␦}
 * @param charset it was read as
 * @param whole false where the file is longer
 */
public record PlainText(String text, Charset charset, boolean whole) {

  /** Most bytes that are shown. */
  public static final int MOST = 1 << 20;

  /** Reads the first megabyte. */
  public static PlainText read(MediaSource source, Allowance allowance) throws IOException {
    byte[] bytes = source.beginning(MOST, allowance);
    boolean whole = source.size() <= MOST;
    Charset charset = CharsetGuess.of(bytes, whole);
    String text = new String(bytes, charset);
    allowance.check();
    return new PlainText(plain(text), charset, whole);
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          plain.append('\n');
        }
      } else if ((c < ' ' && c != '\n' && c != '\t') || c == 0x7F || isDirection(c)) {
        plain.append('␦');
      } else if (c != '\uFEFF' || i > 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Marks that turn the direction of text round can make it read as what it is not. */
  private static boolean isDirection(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}
