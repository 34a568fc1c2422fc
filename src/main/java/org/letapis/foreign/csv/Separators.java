package org.letapis.foreign.csv;

import java.io.IOException;
import java.io.Reader;

/** What stands between the cells of a text: whichever sign its first lines have alike. */
final class Separators {

  private static final int LOOK = 64 << 10;
  private static final int LINES = 20;
  private static final char[] SIGNS = {',', ';', '\t', '|'};

  private Separators() {}

  /** The sign that most of the first lines have as often as the first of them, and most often. */
  static char of(Reader text) throws IOException {
    int[][] counts = new int[LINES][SIGNS.length];
    int lines = count(text, counts);
    char best = ',';
    long most = 0;
    for (int s = 0; s < SIGNS.length; s++) {
      int alike = 0;
      for (int i = 0; i < lines; i++) {
        alike += counts[i][s] == counts[0][s] ? 1 : 0;
      }
      // Being regular tells more than being frequent: texts are full of commas.
      long score = (long) counts[0][s] * (2L * alike > lines ? 1_000 : 1) + counts[0][s];
      if (score > most) {
        most = score;
        best = SIGNS[s];
      }
    }
    return best;
  }

  private static int count(Reader text, int[][] counts) throws IOException {
    int line = 0;
    boolean some = false;
    boolean quoted = false;
    for (int i = 0; i < LOOK; i++) {
      int c = text.read();
      if (c < 0) {
        break;
      }
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        line += some ? 1 : 0;
        some = false;
        if (line == LINES) {
          return LINES;
        }
      } else if (!quoted) {
        for (int s = 0; s < SIGNS.length; s++) {
          counts[line][s] += c == SIGNS[s] ? 1 : 0;
        }
      }
      some |= !Character.isWhitespace(c) || c == '\t';
    }
    return line + (some ? 1 : 0);
  }
}
