package org.letapis.print.pdf;

import java.util.List;
import org.letapis.print.Block;

/** How wide the columns of a table are: more for longer words, within bounds. */
final class Widths {

  private static final int LEAST = 7;
  private static final int MOST = 45;
  private static final int LOOKED_AT = 200;

  private Widths() {}

  static float[] of(Block.Table table) {
    float[] widths = new float[table.columns().size()];
    List<List<String>> rows = table.rows().subList(0, Math.min(LOOKED_AT, table.rows().size()));
    for (int i = 0; i < widths.length; i++) {
      int longest = table.columns().get(i).length();
      for (List<String> row : rows) {
        longest = Math.max(longest, row.get(i).length());
      }
      widths[i] = Math.clamp(longest, LEAST, MOST);
    }
    return widths;
  }
}
