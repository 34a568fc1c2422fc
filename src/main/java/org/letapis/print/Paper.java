package org.letapis.print;

import java.util.List;
import java.util.Locale;

/**
 * A document, ready to be laid out as pages or as a file to edit. It holds words only. Pages are
 * upright, or lie where a table has more than six columns.
 *
 * @param title at its head, in its metadata and at the head of each page
 * @param subtitle below the title; may be empty
 * @param about lines that say what it is and how it was made
 * @param language what it is written in
 * @param words what the layout itself says
 * @param blocks in the order of reading
 */
public record Paper(
    String title,
    String subtitle,
    List<String> about,
    Locale language,
    PaperWords words,
    List<Block> blocks) {

  public Paper {
    about = List.copyOf(about);
    blocks = List.copyOf(blocks);
  }

  /** The headings, in order. */
  public List<Block.Heading> headings() {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .toList();
  }
}
