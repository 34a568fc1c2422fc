package org.letapis.casebook.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.letapis.domain.text.Labels;
import org.letapis.print.Block;
import org.letapis.print.Paper;
import org.letapis.print.PaperWords;

/**
 * A list to be put on paper.
 *
 * @param title over it
 * @param asked what it was made by, a line each
 * @param heads of the columns; at least one
 * @param cells what stands in the columns
 * @param groupName what a group is called
 */
public record ListPaper(
    String title,
    List<String> asked,
    List<String> heads,
    Function<Listed, List<String>> cells,
    Function<ListGroup, String> groupName) {

  /** Nobody reads more on paper. */
  public static final int MOST = 20_000;

  public ListPaper {
    asked = List.copyOf(asked);
    heads = List.copyOf(heads);
  }

  /**
   * Lays it out.
   *
   * @param groups at most {@link #MOST} lines of them are told
   */
  public Paper of(List<ListGroup> groups, Labels labels) {
    int all = groups.stream().mapToInt(group -> group.lines().size()).sum();
    List<String> about = new ArrayList<>(asked);
    about.add(labels.text("lists.total", all));
    if (all > MOST) {
      about.add(labels.text("lists.cut", MOST));
    }
    List<Block> blocks = new ArrayList<>();
    int left = MOST;
    for (ListGroup group : groups) {
      List<Listed> lines = group.lines().subList(0, Math.min(left, group.lines().size()));
      if (lines.isEmpty()) {
        break;
      }
      left -= lines.size();
      if (groups.size() > 1 || !group.key().isEmpty()) {
        String name = labels.text("lists.counted", groupName.apply(group), group.lines().size());
        blocks.add(new Block.Heading(2, name, List.of()));
      }
      blocks.add(new Block.Table("", heads, lines.stream().map(cells).toList(), List.of()));
    }
    PaperWords words = new PaperWords("", (page, pages) -> labels.text("lists.page", page, pages));
    return new Paper(title, "", about, labels.language().locale(), words, blocks);
  }
}
