package org.letapis.ui.help;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.letapis.domain.text.Labels;

/**
 * Finds pages of the help by words in any of their forms: a word is cut to what its forms share, as
 * far as its length tells.
 */
final class HelpSearch {

  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}’'ʼ]");
  private static final int SHORTEST = 3;
  private static final int STEM = 4;
  private static final int LONGEST = 200;
  private static final int IN_TITLE = 6;
  private static final int IN_ALSO = 3;

  /** Of more words than these one may be missing. */
  private static final int MANY = 2;

  private final Labels labels;
  private final List<? extends Leaf> pages;

  /**
   * A page that was found.
   *
   * @param passage the first sentence in which something was found; empty where that was the title
   */
  record Hit(Leaf page, String passage, int matched, int score) {}

  HelpSearch(Labels labels, List<? extends Leaf> pages) {
    this.labels = labels;
    this.pages = List.copyOf(pages);
  }

  /** The pages that hold most of the words, the likeliest first; none where nothing is asked. */
  List<Hit> find(String typed) {
    List<String> stems =
        words(typed.substring(0, Math.min(LONGEST, typed.length())))
            .filter(word -> word.length() >= SHORTEST)
            .map(HelpSearch::stem)
            .distinct()
            .toList();
    if (stems.isEmpty()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    pages.forEach(page -> look(page, stems).ifPresent(hits::add));
    int most = hits.stream().mapToInt(Hit::matched).max().orElse(0);
    int fewest = most > MANY ? most - 1 : most;
    hits.removeIf(hit -> hit.matched() < fewest);
    hits.sort(Comparator.comparingInt(Hit::matched).thenComparingInt(Hit::score).reversed());
    return List.copyOf(hits);
  }

  private Optional<Hit> look(Leaf page, List<String> stems) {
    String title = labels.text(page.title());
    String also = labels.find("help.also." + page.code()).orElse("");
    List<String> lines = page.texts().stream().flatMap(key -> labels.text(key).lines()).toList();
    int matched = 0;
    int score = 0;
    String passage = "";
    for (String stem : stems) {
      int points = IN_TITLE * count(title, stem) + IN_ALSO * count(also, stem);
      for (String line : lines) {
        int here = count(line, stem);
        points += here;
        passage = here > 0 && passage.isEmpty() ? line : passage;
      }
      matched += points > 0 ? 1 : 0;
      score += points;
    }
    return matched == 0 ? Optional.empty() : Optional.of(new Hit(page, passage, matched, score));
  }

  private static int count(String text, String stem) {
    return (int) words(text).filter(word -> word.startsWith(stem)).count();
  }

  /** Lower case, without the marks above letters, so that ё is е and ў is у. */
  private static Stream<String> words(String text) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    return GAP.splitAsStream(plain).filter(word -> !word.isEmpty());
  }

  /** What is left of a word without the endings that its length lets it have. */
  static String stem(String word) {
    return word.length() <= STEM
        ? word
        : word.substring(0, Math.max(STEM, word.length() - word.length() / 3));
  }
}
