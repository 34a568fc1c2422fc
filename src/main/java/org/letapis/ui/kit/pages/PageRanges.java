package org.letapis.ui.kit.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which pages somebody asks for, as in {@code 1-3, 7, 12-}. */
final class PageRanges {

  private static final int LONGEST = 200;
  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,6})?\\s*(?:([-–—])\\s*(\\d{1,6})?)?");

  private PageRanges() {}

  /**
   * Reads them.
   *
   * @param words commas, semicolons or spaces between ranges; nothing for all
   * @param count how many pages there are
   * @return pages from 0, each once, in their order; nothing where the words are no ranges or name
   *     a page that there is not
   */
  static Optional<List<Integer>> read(String words, int count) {
    TreeSet<Integer> pages = new TreeSet<>();
    String told = words.strip().replaceAll("\\s*([-–—])\\s*", "$1");
    if (told.length() > LONGEST) {
      return Optional.empty();
    }
    if (told.isEmpty()) {
      told = "1-" + count;
    }
    for (String part : told.split("[,;\\s]+", -1)) {
      Matcher range = RANGE.matcher(part);
      if (part.isEmpty() || !range.matches()) {
        return Optional.empty();
      }
      String first = range.group(1);
      String last = range.group(3);
      boolean several = range.group(2) != null;
      if (first == null && last == null) {
        return Optional.empty();
      }
      int from = first == null ? 1 : Integer.parseInt(first);
      int to = several ? (last == null ? count : Integer.parseInt(last)) : from;
      if (from < 1 || to > count || from > to) {
        return Optional.empty();
      }
      for (int page = from; page <= to; page++) {
        pages.add(page - 1);
      }
    }
    return Optional.of(new ArrayList<>(pages));
  }
}
