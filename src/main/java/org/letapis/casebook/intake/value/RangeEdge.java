package org.letapis.casebook.intake.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.foreign.ForeignValue;

/** One end of a range of dates that stands in a single cell. */
public final class RangeEdge {

  private static final Pattern BETWEEN =
      Pattern.compile("(.+?)\\s*(?:/|–|—|\\s-\\s|;|\\.\\.)\\s*(.+)");

  private RangeEdge() {}

  /** The cell's first or last value. */
  public static ForeignValue value(ForeignValue cell, boolean first) {
    if (cell instanceof ForeignValue.Many many && !many.values().isEmpty()) {
      return first ? many.values().getFirst() : many.values().getLast();
    }
    return cell;
  }

  /** The words of one end; all of them where there is no other. */
  public static String words(String words, boolean first) {
    Matcher both = BETWEEN.matcher(words);
    return both.matches() ? both.group(first ? 1 : 2) : words;
  }
}
