package org.letapis.domain.date;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.domain.date.DateToken.Kind;

/** Takes the words of a date apart. */
final class DateLexer {

  private static final DateWords WORDS = DateWords.load();

  /** The offset Belarus keeps the year round: a time with it is a local time. */
  private static final String MINSK = "\\+03:?00";

  private static final Pattern TOKEN =
      Pattern.compile(
          """
          (?<iso>\\d{4}-(?:\\d{2}|xx)(?:-(?:\\d{2}|\\dx|xx))?(?![\\d.:-])|\\d{3}x|\\d{2}xx)\
          |(?<dotted>\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})|\\d{4}\\.\\d{1,2}\\.\\d{1,2}\
          |\\d{1,2}[./]\\d{4}|\\d{1,2}\\.\\d{1,2})(?![\\d/:])\
          |(?<clock>\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?:%s)?(?:\\s?[ap]\\.?m\\b\\.?)?)\
          |(?<number>\\d{1,4})(?:-?(?:ого|ага|ае|го|га|г|е)|st|nd|rd|th)?(?![\\p{L}\\d:])\
          |(?<dash>[-–—‒−])\
          |(?<circa>[~≈])\
          |(?<word>\\p{L}+)\\.?\
          |(?<skip>[\\s,]+|\\.$)\
          """
              .formatted(MINSK));

  private DateLexer() {}

  /** The tokens; nothing when there is a word or mark that no date is told with. */
  static Optional<List<DateToken>> lex(String said) {
    List<DateToken> raw = new ArrayList<>();
    String text = simplify(said);
    Matcher m = TOKEN.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!m.region(at, text.length()).lookingAt()) {
        return Optional.empty();
      }
      raw(m).ifPresent(raw::add);
      at = m.end();
    }
    return phrases(raw);
  }

  /** Lower case, е for ё, the Latin x for unknown digits, a blank for the T of ISO 8601. */
  private static String simplify(String said) {
    return Normalizer.normalize(said, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replaceAll("(?<=[\\d-])х", "x")
        .replaceAll("(?<=\\d)t(?=\\d)", " ");
  }

  private static Optional<DateToken> raw(Matcher m) {
    for (String name : List.of("iso", "dotted", "clock", "dash", "circa")) {
      if (m.group(name) != null) {
        Kind kind = Kind.valueOf(name.toUpperCase(Locale.ROOT));
        String text = kind == Kind.DASH ? "-" : m.group(name);
        return Optional.of(DateToken.of(kind, text));
      }
    }
    if (m.group("number") != null) {
      String digits = m.group("number");
      return Optional.of(new DateToken(Kind.NUMBER, Integer.parseInt(digits), digits, false));
    }
    if (m.group("word") != null) {
      return Optional.of(DateToken.of(Kind.NOISE, m.group("word")));
    }
    return Optional.empty();
  }

  /** Puts words together to the longest phrases known. */
  private static Optional<List<DateToken>> phrases(List<DateToken> raw) {
    List<DateToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < raw.size()) {
      DateToken token = raw.get(at);
      if (!token.is(Kind.NOISE)) {
        tokens.add(token);
        at++;
        continue;
      }
      int length = Math.min(DateWords.LONGEST_PHRASE, raw.size() - at);
      Optional<DateToken> found = Optional.empty();
      while (length > 0 && found.isEmpty()) {
        found = WORDS.find(join(raw.subList(at, at + length)));
        length--;
      }
      if (found.isEmpty()) {
        return Optional.empty();
      }
      tokens.add(found.get());
      at += length + 1;
    }
    return Optional.of(tokens);
  }

  private static String join(List<DateToken> tokens) {
    return String.join(" ", tokens.stream().map(DateToken::text).toList());
  }
}
