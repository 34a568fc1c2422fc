package org.letapis.print.drawing;

import java.util.List;

/**
 * A drawing of a size.
 *
 * @param width in points
 * @param height in points
 * @param marks what is drawn, one over the other
 * @param says what it shows, for whoever does not see it
 */
public record Drawing(double width, double height, List<Mark> marks, String says) {

  /** Colours of series on paper: told apart also without seeing red or green. */
  private static final List<String> COLOURS =
      List.of("#1f6f80", "#c47f17", "#5a7d3a", "#a4453c", "#6b5b95", "#7d898c");

  public Drawing {
    marks = List.copyOf(marks);
  }

  /** How many series have colours of their own. */
  public static int tones() {
    return COLOURS.size();
  }

  /** The colour of a tone on paper, as {@code #rrggbb}. */
  public static String colour(int tone) {
    return switch (tone) {
      case Mark.INK -> "#1d2529";
      case Mark.RULE -> "#c9d0d4";
      default -> COLOURS.get(Math.floorMod(tone, COLOURS.size()));
    };
  }
}
