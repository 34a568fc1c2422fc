package org.letapis.print.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.letapis.print.Block;
import org.letapis.print.Paper;

/** How wide the columns of a table are: as its longest word, and more for longer texts. */
final class Widths {

  /** Letters that a line of a page holds, by and large. */
  private static final float LINE = 84;

  private static final int LONGEST_WORD = 20;
  private static final int LONGEST_TEXT = 45;
  private static final int LOOKED_AT = 200;

  private Widths() {}

  /** Those of all tables of a paper: tables with the same heads stand alike below each other. */
  static Map<List<String>, float[]> of(Paper paper) {
    Map<List<String>, List<List<String>>> rows = new HashMap<>();
    for (Block block : paper.blocks()) {
      if (block instanceof Block.Table table) {
        List<List<String>> some = rows.computeIfAbsent(table.columns(), c -> new ArrayList<>());
        int room = Math.max(0, LOOKED_AT - some.size());
        some.addAll(table.rows().subList(0, Math.min(room, table.rows().size())));
      }
    }
    Map<List<String>, float[]> widths = new HashMap<>();
    rows.forEach(
        (heads, some) -> widths.put(heads, of(new Block.Table("", heads, some, List.of()))));
    return widths;
  }

  private static float[] of(Block.Table table) {
    int columns = table.columns().size();
    float[] words = new float[columns];
    float[] wishes = new float[columns];
    float taken = 0;
    float wished = 0;
    List<List<String>> rows = table.rows().subList(0, Math.min(LOOKED_AT, table.rows().size()));
    for (int i = 0; i < columns; i++) {
      // Heads are in heavier letters.
      int word = longestWord(table.columns().get(i)) + 1;
      int text = table.columns().get(i).length();
      for (List<String> row : rows) {
        word = Math.max(word, longestWord(row.get(i)));
        text = Math.max(text, row.get(i).length());
      }
      words[i] = Math.min(word, LONGEST_WORD) + 2;
      wishes[i] = Math.max(0, Math.min(text, LONGEST_TEXT) - words[i]);
      taken += words[i];
      wished += wishes[i];
    }
    float rest = Math.max(0, LINE - taken);
    float granted = wished == 0 ? 0 : Math.min(1, rest / wished);
    float over = (rest - granted * wished) / columns;
    for (int i = 0; i < columns; i++) {
      words[i] += granted * wishes[i] + over;
    }
    return words;
  }

  private static int longestWord(String text) {
    int longest = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        longest = Math.max(longest, i - from);
        from = i + 1;
      }
    }
    return longest;
  }
}
