package org.letapis.casebook.quick;

import java.util.List;
import java.util.regex.Pattern;
import org.letapis.domain.law.ArticleReader;
import org.letapis.domain.schema.Article;

/** Finds articles of law that are said to be some: by “ст.”, “ч.”, “Art.”, the name of a code. */
final class LawSpans {

  private static final int LONGEST = 16;
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?iu)(ст|стст|ч|чч|арт|артыкул\\p{L}*|стать\\p{L}*|част\\p{L}+|п|пункт\\p{L}*|part|parts"
              + "|pt|art|arts|articles?)\\.?№?\\d.*|"
              + "(ст|стст|ч|чч|арт|артыкул\\p{L}*|стать\\p{L}*|част\\p{L}+|part|parts"
              + "|pt|art|arts|articles?)\\.?");
  private static final Pattern PREPOSITION = Pattern.compile("(?iu)по|па|паводле|under");
  private static final Pattern CODE =
      Pattern.compile("УК|КК|КоАП|КаАП|УПК|КПК|ПИКоАП|ПВКаАП|CC|CAO|CPC");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?(-\\d{1,2})?");

  /** A dotted number without a word that says what it is; may as well be a day. */
  private static final Pattern LOOSE = Pattern.compile("[,;]\\s*\\d{1,2}\\.\\d{1,2}\\s*$");

  private LawSpans() {}

  static void read(Spans spans) {
    int at = 0;
    while (at < spans.size()) {
      int to = begins(spans, at) ? end(spans, at) : at;
      at = Math.max(to, at + 1);
    }
  }

  private static boolean begins(Spans spans, int at) {
    if (!spans.free(at)) {
      return false;
    }
    String word = spans.token(at).text();
    if (BEGINS.matcher(word).matches()) {
      return true;
    }
    boolean more = spans.free(at + 1);
    return more
        && (PREPOSITION.matcher(word).matches()
            || NUMBER.matcher(word).matches() && isCode(spans, at + 1));
  }

  private static boolean isCode(Spans spans, int at) {
    return CODE.matcher(spans.token(at).text()).matches();
  }

  private static int end(Spans spans, int from) {
    for (int to = Math.min(spans.size(), from + LONGEST); to > from; to--) {
      String words = spans.words(from, Math.max(to, from + 1));
      if (spans.free(from, to) && named(spans, from, to) && !LOOSE.matcher(words).find()) {
        List<Article> articles = ArticleReader.read(words);
        boolean all = articles.stream().noneMatch(a -> a.number().isEmpty());
        if (!articles.isEmpty() && all) {
          spans.take(from, to, new Reading.Law(articles));
          return to;
        }
      }
    }
    return from;
  }

  /** Whether a word in it says that it is an article, so that “по 15” is none. */
  private static boolean named(Spans spans, int from, int to) {
    for (int i = from; i < to; i++) {
      if (BEGINS.matcher(spans.token(i).text()).matches() || isCode(spans, i)) {
        return true;
      }
    }
    return false;
  }
}
