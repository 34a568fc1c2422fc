package org.letapis.domain.duration;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lengths of time as people and courts say them, in Belarusian, Russian, English or a
 * mixture: {@code 4,5 года}, {@code 19 months}, {@code 15 суток}, {@code 4 1/2 years}, “пажыццёва”.
 * A number without its unit, bounds such as “up to three years”, and fractions that no smaller unit
 * says exactly are not read at all.
 */
public final class DurationReader {

  private static final int LONGEST = 200;
  private static final DurationWords WORDS = DurationWords.load();
  private static final Pattern ISO = Pattern.compile("P[\\dYMDTH]{2,30}");
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<number>\\d{1,5}(?:[.,]\\d{1,2})?)(?:\\s*(?<mark>[½¼¾])|\\s+(?<half>1/2))?(?![\\d./])"
              + "|(?<alone>[½]|1/2)(?![\\d/])"
              + "|(?<tilde>[~≈])"
              + "|(?<word>[\\p{L}'’]+(?:-то)?)\\.?"
              + "|(?<skip>[\\s,]+)");

  private DurationReader() {}

  /**
   * Reads the words of one length of time. The words are kept with it where it says the same in
   * other words.
   *
   * @return nothing when it cannot be read, or could be read in two ways
   */
  public static Optional<Duration> read(String typed) {
    String said = typed.strip();
    if (said.isEmpty() || said.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      if (ISO.matcher(said).matches()) {
        return Optional.of(Duration.ofIso(said));
      }
      DurationPhrase phrase = new DurationPhrase();
      for (Part part : parts(said)) {
        phrase.add(part.meaning(), part.number());
      }
      Duration read = phrase.end();
      return Optional.of(phrase.plain() ? read : read.said(said));
    } catch (IllegalArgumentException | ArithmeticException unread) {
      return Optional.empty();
    }
  }

  /**
   * A number or a word.
   *
   * @param meaning {@code number}, or a key of the list of words
   * @param number 0 for words
   */
  private record Part(String meaning, BigDecimal number) {}

  private static List<Part> parts(String said) {
    List<Part> parts = new ArrayList<>();
    List<String> words = new ArrayList<>();
    String text = simplify(said);
    Matcher m = TOKEN.matcher(text);
    for (int at = 0; at < text.length(); at = m.end()) {
      if (!m.region(at, text.length()).lookingAt()) {
        throw new IllegalArgumentException("not a duration");
      }
      if (m.group("word") != null) {
        words.add(m.group("word"));
      } else if (m.group("skip") == null) {
        flush(words, parts);
        parts.add(
            m.group("tilde") == null
                ? new Part("number", number(m))
                : new Part("circa", BigDecimal.ZERO));
      }
    }
    flush(words, parts);
    return parts;
  }

  private static void flush(List<String> words, List<Part> parts) {
    while (!words.isEmpty()) {
      DurationWords.Found found =
          WORDS.find(words).orElseThrow(() -> new IllegalArgumentException("not a duration"));
      parts.add(new Part(found.meaning(), BigDecimal.ZERO));
      words.subList(0, found.words()).clear();
    }
  }

  private static BigDecimal number(Matcher m) {
    if (m.group("alone") != null) {
      return new BigDecimal("0.5");
    }
    BigDecimal number = new BigDecimal(m.group("number").replace(',', '.'));
    String mark = m.group("mark") == null ? m.group("half") : m.group("mark");
    if (mark == null) {
      return number;
    }
    if (number.scale() > 0) {
      throw new IllegalArgumentException("two fractions");
    }
    return number.add(
        new BigDecimal(mark.equals("¼") ? "0.25" : mark.equals("¾") ? "0.75" : "0.5"));
  }

  /** Lower case, е for ё, a blank between digits and letters. */
  private static String simplify(String said) {
    return Normalizer.normalize(said, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replace('\u00a0', ' ')
        .replace('\u202f', ' ')
        .replaceAll("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)", " ");
  }
}
