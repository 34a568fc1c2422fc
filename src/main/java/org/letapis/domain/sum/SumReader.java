package org.letapis.domain.sum;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.schema.Money;

/**
 * Reads sums as people write them, in Belarusian, Russian, English or a mixture: {@code 20 б.в.},
 * “120 базовых величин”, {@code 1 200,50 руб.}, {@code $100}. Roubles of no named country are
 * Belarusian. {@code 1,200} may be one thousand or one and a bit, so it is not read at all.
 */
public final class SumReader {

  private static final int LONGEST = 100;
  private static final SumWords WORDS = SumWords.load();
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<number>\\d{1,3}(?:"
              + " \\d{3})+(?:[.,]\\d{1,2})?|\\d{1,15}(?:[.,]\\d{1,4})?)(?![\\d.,]\\d)"
              + "|(?<word>[\\p{L}$€₴₽]+)|(?<skip>[\\s.]+)");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}[.,]\\d{3}");

  private SumReader() {}

  /**
   * Reads the words of one sum.
   *
   * @param usual the currency of a number that names none; null where it must be named
   * @return nothing when it cannot be read, or could be read in two ways
   */
  public static Optional<Money> read(String typed, @Nullable String usual) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return read(parts(simplify(typed)), usual);
    } catch (IllegalArgumentException unread) {
      return Optional.empty();
    }
  }

  /** Numbers and the meanings of words in their order. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Matcher m = TOKEN.matcher(text);
    for (int at = 0; at < text.length(); at = m.end()) {
      if (!m.region(at, text.length()).lookingAt()) {
        throw new IllegalArgumentException("not a sum");
      }
      if (m.group("word") != null) {
        words.add(m.group("word"));
      } else if (m.group("number") != null) {
        WORDS.flush(words, parts);
        parts.add(m.group("number"));
      }
    }
    WORDS.flush(words, parts);
    return parts;
  }

  private static Optional<Money> read(List<String> parts, @Nullable String usual) {
    List<String> rest = new ArrayList<>(parts);
    String currency = null;
    if (!rest.isEmpty() && isCurrency(rest.getFirst())) {
      currency = rest.removeFirst();
    }
    if (rest.isEmpty() || !isNumber(rest.getFirst())) {
      return Optional.empty();
    }
    String digits = rest.removeFirst();
    BigDecimal amount = amount(digits);
    if (!rest.isEmpty()
        && (rest.getFirst().equals("thousand") || rest.getFirst().equals("million"))) {
      amount = amount.movePointRight(rest.removeFirst().equals("thousand") ? 3 : 6);
    } else if (THOUSANDS.matcher(digits).matches()) {
      return Optional.empty();
    }
    if (currency == null && !rest.isEmpty() && isCurrency(rest.getFirst())) {
      currency = rest.removeFirst();
    }
    if ("BYN".equals(currency) && rest.size() == 2 && rest.getLast().equals("cents")) {
      if (amount.stripTrailingZeros().scale() > 0 || !rest.getFirst().matches("\\d{1,2}")) {
        return Optional.empty();
      }
      amount = amount.add(new BigDecimal(rest.getFirst()).movePointLeft(2));
      rest.clear();
    }
    String of = currency == null ? usual : currency;
    return rest.isEmpty() && of != null ? Optional.of(sum(amount, of)) : Optional.empty();
  }

  private static Money sum(BigDecimal amount, String currency) {
    if (amount.scale() < 0) {
      amount = amount.setScale(0);
    }
    if (amount.precision() - amount.scale() > 15) {
      throw new IllegalArgumentException("too large a sum");
    }
    return new Money(amount, currency);
  }

  private static boolean isNumber(String part) {
    return Character.isDigit(part.charAt(0));
  }

  private static boolean isCurrency(String part) {
    return part.matches("[A-Z]{2,3}");
  }

  private static BigDecimal amount(String digits) {
    return new BigDecimal(digits.replace(" ", "").replace(',', '.'));
  }

  /** Lower case, е for ё, plain blanks, a blank between digits and letters. */
  private static String simplify(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFC)
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ")
        .replaceAll("(?<=\\d)(?=[\\p{L}$€₴₽])|(?<=[\\p{L}$€₴₽])(?=\\d)", " ");
  }
}
