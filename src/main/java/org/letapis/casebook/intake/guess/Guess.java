package org.letapis.casebook.intake.guess;

import java.util.List;
import java.util.Map;
import org.letapis.casebook.intake.mapping.Mapping;

/**
 * How a source might be read.
 *
 * @param mapping the whole of it
 * @param samples by table, the columns with what was seen of them
 * @param rows the first rows of each table, their cells as words
 */
public record Guess(
    Mapping mapping, Map<String, List<Seen>> samples, Map<String, List<List<String>>> rows) {

  /** What a guess rests on. */
  public enum Ground {
    /** What the column is called. */
    HEADING,
    /** What stands in it. */
    CONTENT,
    /** Nothing: it goes to the account until somebody says more. */
    NONE;

    /** The label's key. */
    public String labelKey() {
      return "intake.ground." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A column.
   *
   * @param heading as it stands there, or {@code #3}
   * @param examples some of its values, no two the same
   * @param filled how many of the first rows have one
   * @param ground what the guess rests on
   */
  public record Seen(String heading, List<String> examples, int filled, Ground ground) {

    public Seen {
      examples = List.copyOf(examples);
    }
  }

  public Guess {
    samples = Map.copyOf(samples);
    rows = Map.copyOf(rows);
  }
}
