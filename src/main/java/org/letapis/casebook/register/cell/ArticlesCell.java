package org.letapis.casebook.register.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.domain.schema.Article;

/**
 * Articles of law in a cell. Where a single piece of it cannot be read, the whole cell is kept as
 * words: half a list of charges would mislead.
 *
 * @param articles in the order named, each with its words
 * @param sure whether every piece was read
 */
public record ArticlesCell(List<Article> articles, boolean sure) {

  private static final String NUMBER = "(\\d{1,3}(?:[-–.]\\d{1,2})?)";
  private static final String PART = "(?:ч\\.?|част(?:ь|и|ка|кі)|part|p\\.)\\s*(\\d{1,2})";
  private static final String WORD = "(?:ст\\.?|статьи|статья|арт\\.?|артыкула?|article|art\\.?)";
  private static final String LAW = "(?:\\s*(ук|кк|cc|коап|каап|cao)(?:\\s*рб)?)?\\.?";
  private static final Pattern PART_FIRST =
      Pattern.compile("(?iu)" + PART + "\\s*(?:of\\s*)?" + WORD + "\\s*" + NUMBER + LAW);
  private static final Pattern PART_LAST =
      Pattern.compile("(?iu)" + WORD + "?\\s*" + NUMBER + "(?:\\s*" + PART + ")?" + LAW);
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[;\\n]\\s*|\\s*,\\s*|\\s+(?:и|і|and)\\s+");
  private static final int MOST = 50;

  public ArticlesCell {
    articles = List.copyOf(articles);
  }

  /** Reads cleaned words. */
  public static ArticlesCell read(String words) {
    List<Article> articles = new ArrayList<>();
    String[] pieces = SEPARATOR.split(words, MOST + 1);
    for (String piece : pieces) {
      Matcher first = PART_FIRST.matcher(piece);
      Matcher last = PART_LAST.matcher(piece);
      if (first.matches()) {
        articles.add(article(first.group(3), first.group(2), first.group(1), piece));
      } else if (last.matches()) {
        articles.add(article(last.group(3), last.group(1), last.group(2), piece));
      } else if (!piece.isBlank()) {
        return new ArticlesCell(List.of(new Article("", "", "", words)), false);
      }
    }
    return articles.isEmpty()
        ? new ArticlesCell(List.of(new Article("", "", "", words)), false)
        : new ArticlesCell(articles, true);
  }

  private static Article article(
      @org.jspecify.annotations.Nullable String law,
      String number,
      @org.jspecify.annotations.Nullable String part,
      String words) {
    String code =
        law == null
            ? ""
            : switch (law.toLowerCase(Locale.ROOT)) {
              case "коап", "каап", "cao" -> "CAO";
              default -> "CC";
            };
    return new Article(code, number.replace('–', '-'), part == null ? "" : part, words);
  }
}
