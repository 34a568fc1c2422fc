package org.letapis.casebook.intake.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a cell without what exports leave in them, and the words that say nothing. */
public final class CellText {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX](\\p{XDigit}{1,6})|([A-Za-z]{2,8}));");
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("bdquo", "„"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"),
          Map.entry("middot", "·"),
          Map.entry("shy", ""));

  /** Zero-width characters, soft hyphens, byte order marks, direction marks: seen by nobody. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");

  private static final Pattern SPACES =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000\\p{Cntrl}&&[^\\n]]+");
  private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");

  private static final Set<String> BLANK =
      Set.of(
          "-", "–", "—", "--", "---", ".", "false", "ложь", "хлусня", "null", "none", "nan", "[]",
          "{}", "\"\"");
  private static final Set<String> UNKNOWN =
      Set.of(
          "н/д",
          "н.д.",
          "нд",
          "н/в",
          "нет данных",
          "няма звестак",
          "няма даных",
          "неизвестно",
          "неизвестна",
          "неизвестен",
          "невядома",
          "n/a",
          "unknown",
          "no data",
          "?",
          "??",
          "???");

  private CellText() {}

  /**
   * The words with HTML entities decoded, spaces of all kinds made one, unseen characters left out,
   * in Unicode normal form C. Line breaks stay, one at a time.
   */
  public static String clean(String cell) {
    String text = cell.indexOf('&') < 0 ? cell : decode(cell);
    text = UNSEEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    text = SPACES.matcher(text).replaceAll(" ");
    text = LINES.matcher(text).replaceAll("\n").strip();
    return Normalizer.normalize(wellFormed(text), Normalizer.Form.NFC);
  }

  /** Whether cleaned words say that there is nothing: a dash, FALSE, an export's null. */
  public static boolean isBlank(String words) {
    return words.isEmpty() || BLANK.contains(words.toLowerCase(Locale.ROOT));
  }

  /** Whether cleaned words say that nobody knows. */
  public static boolean isUnknown(String words) {
    return UNKNOWN.contains(words.toLowerCase(Locale.ROOT));
  }

  /** Whether straight, angle or curly quotation marks do not stand in pairs. */
  public static boolean hasStrayQuote(String words) {
    return count(words, '"') % 2 != 0
        || count(words, '«') != count(words, '»')
        || count(words, '„') + count(words, '“') + count(words, '”') == 1;
  }

  private static long count(String words, char mark) {
    return words.chars().filter(c -> c == mark).count();
  }

  private static String decode(String cell) {
    Matcher entity = ENTITY.matcher(cell);
    StringBuilder out = new StringBuilder();
    while (entity.find()) {
      entity.appendReplacement(out, Matcher.quoteReplacement(decoded(entity)));
    }
    return entity.appendTail(out).toString();
  }

  private static String decoded(Matcher entity) {
    if (entity.group(3) != null) {
      return ENTITIES.getOrDefault(entity.group(3), entity.group());
    }
    int point =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    boolean text = Character.isValidCodePoint(point) && !Character.isISOControl(point);
    return text && Character.getType(point) != Character.SURROGATE
        ? Character.toString(point)
        : entity.group();
  }

  /** Half a surrogate pair cannot be stored as UTF-8. */
  private static String wellFormed(String text) {
    return text.codePoints().anyMatch(p -> Character.getType(p) == Character.SURROGATE)
        ? text.codePoints()
            .map(p -> Character.getType(p) == Character.SURROGATE ? 0xFFFD : p)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : text;
  }
}
