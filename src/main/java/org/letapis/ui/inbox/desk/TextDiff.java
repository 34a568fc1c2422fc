package org.letapis.ui.inbox.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What differs between two versions of a longer text, word by word.
 *
 * @param before the first in pieces
 * @param after the second in pieces
 */
record TextDiff(List<Piece> before, List<Piece> after) {
  private static final Pattern WORDS =
      Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}'’]+|.", Pattern.DOTALL);

  /** Below that, two values are as easily read whole. */
  private static final int LEAST = 12;

  /** Above that, only what is the same at the beginning and the end is told apart. */
  private static final int MOST = 1_200;

  /**
   * A stretch of a text.
   *
   * @param changed whether it is not in the other
   */
  record Piece(String text, boolean changed) {}

  /** Nothing where a text is short, or where hardly anything is the same. */
  static Optional<TextDiff> of(String before, String after) {
    List<String> one = WORDS.matcher(before).results().map(MatchResult::group).toList();
    List<String> other = WORDS.matcher(after).results().map(MatchResult::group).toList();
    int shorter = Math.min(one.size(), other.size());
    if (before.equals(after) || shorter < LEAST) {
      return Optional.empty();
    }
    int start = 0;
    while (start < shorter && one.get(start).equals(other.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
      end++;
    }
    boolean[] keptOne = kept(one.size(), start, end);
    boolean[] keptOther = kept(other.size(), start, end);
    if (Math.max(one.size(), other.size()) - start - end <= MOST) {
      common(one, other, start, end, keptOne, keptOther);
    }
    int words = 0;
    for (int i = 0; i < one.size(); i++) {
      words += keptOne[i] && !one.get(i).isBlank() ? 1 : 0;
    }
    return words * 4 < shorter
        ? Optional.empty()
        : Optional.of(new TextDiff(pieces(one, keptOne), pieces(other, keptOther)));
  }

  private static boolean[] kept(int size, int start, int end) {
    boolean[] kept = new boolean[size];
    Arrays.fill(kept, 0, start, true);
    Arrays.fill(kept, size - end, size, true);
    return kept;
  }

  /** Marks the longest sequence of words that both middles have. */
  private static void common(
      List<String> one,
      List<String> other,
      int start,
      int end,
      boolean[] keptOne,
      boolean[] keptOther) {
    int rows = one.size() - start - end;
    int columns = other.size() - start - end;
    int[][] longest = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        longest[i][j] =
            one.get(start + i).equals(other.get(start + j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (one.get(start + i).equals(other.get(start + j))) {
        keptOne[start + i++] = true;
        keptOther[start + j++] = true;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private static List<Piece> pieces(List<String> words, boolean[] kept) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      piece.append(words.get(i));
      if (i + 1 == words.size() || kept[i] != kept[i + 1]) {
        pieces.add(new Piece(piece.toString(), !kept[i]));
        piece.setLength(0);
      }
    }
    return List.copyOf(pieces);
  }
}
