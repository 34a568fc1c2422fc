package org.letapis.domain.law;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Parts and articles “from – to”, told one by one: {@code ч. 1–3 ст. 342} is three parts, {@code
 * ст. 341–343} three articles. A number after a dash that belongs to the article, as in {@code
 * 361-4}, is no range.
 */
final class Ranges {

  private static final int LONGEST = 20;

  private static final List<Pattern> KINDS =
      List.of(
          Pattern.compile(
              "(?iu)(?<!\\p{L})(?:чч?|част\\p{L}*|parts?|pts?)\\.?\\s*"
                  + "(?<all>(?<from>\\d)-(?<to>\\d))(?![\\d.])"),
          Pattern.compile("(?<![\\d.-])(?<all>(?<from>\\d{3})-(?<to>\\d{3}))(?![\\d.-])"),
          Pattern.compile(
              "(?<![\\d.-])(?<all>(?<chapter>\\d{1,2}\\.)(?<from>\\d{1,2})"
                  + "-\\k<chapter>(?<to>\\d{1,2}))(?![\\d.-])"));

  private Ranges() {}

  /** The words with each range written out. */
  static String spread(String words) {
    String text = words.replaceAll("(?<=\\d)\\s*[–—‒−-]\\s*(?=\\d)", "-");
    for (Pattern kind : KINDS) {
      text = spread(text, kind);
    }
    return text;
  }

  private static String spread(String text, Pattern kind) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Matcher m = kind.matcher(text); m.find(); at = m.end("all")) {
      String chapter = kind.pattern().contains("<chapter>") ? m.group("chapter") : "";
      int from = Integer.parseInt(m.group("from"));
      int to = Integer.parseInt(m.group("to"));
      out.append(text, at, m.start("all"));
      out.append(
          to <= from || to - from > LONGEST
              ? m.group("all")
              : IntStream.rangeClosed(from, to)
                  .mapToObj(n -> chapter + n)
                  .collect(Collectors.joining(", ")));
    }
    return out.append(text.substring(at)).toString();
  }
}
