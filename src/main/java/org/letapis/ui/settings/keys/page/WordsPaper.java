package org.letapis.ui.settings.keys.page;

import java.util.ArrayList;
import java.util.List;
import org.letapis.domain.text.Labels;
import org.letapis.print.Block;
import org.letapis.print.Paper;
import org.letapis.print.PaperWords;

/**
 * The recovery words as a page: numbered, with room to note where the paper lies, and not a word on
 * what they open.
 */
public final class WordsPaper {

  private static final int COLUMNS = 4;

  private WordsPaper() {}

  /** The page. */
  public static Paper of(List<String> words, Labels labels) {
    int rows = words.size() / COLUMNS;
    List<List<String>> table = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < COLUMNS; column++) {
        int at = column * rows + row;
        cells.add((at + 1) + ". " + words.get(at));
      }
      table.add(cells);
    }
    List<String> heads = new ArrayList<>();
    for (int column = 0; column < COLUMNS; column++) {
      heads.add((column * rows + 1) + "–" + (column + 1) * rows);
    }
    return new Paper(
        labels.text("keys.paper.title"),
        "",
        List.of(labels.text("keys.paper.keep")),
        labels.language().locale(),
        new PaperWords("", (page, pages) -> labels.text("help.page", page, pages)),
        List.of(
            new Block.Table("", heads, table, List.of()),
            new Block.Text(labels.text("keys.paper.use"), Block.Tone.QUIET),
            new Block.Text(labels.text("keys.paper.day"), Block.Tone.QUIET)));
  }
}
