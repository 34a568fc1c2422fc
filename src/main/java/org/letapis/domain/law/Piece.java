package org.letapis.domain.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two commas: an article, or only a part or a number that belongs to a
 * neighbour.
 *
 * @param law code of the law, or empty
 * @param number of the article, or empty where only a part stands
 * @param part of the article, or empty
 * @param partFirst whether the part stands before the article, as in “ч. 1 ст. 342”
 * @param bare whether its first number stands without a word that says what it is
 * @param words as written
 */
record Piece(
    String law, String number, String part, boolean partFirst, boolean bare, String words) {

  private static final LawWords WORDS = LawWords.load();

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<number>\\d{1,3}(?:\\.\\d{1,2})?(?:-\\d{1,2})?)(?![\\d.-])"
              + "|(?<word>\\p{L}+)\\.?|(?<skip>[\\s.№-]+)");

  /** Numbers of parts; a bare number above is an article. */
  private static final String PART = "[1-9]\\d?";

  private static final String NUMBER = "[1-9]\\d{0,2}(\\.\\d{1,2})?(-\\d{1,2})?";

  /** Reads a piece; nothing where a word or the order of words is not that of an article. */
  static Optional<Piece> read(String words) {
    List<String> shape = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    String law = "";
    List<String> tokens = tokens(simplify(words));
    int at = 0;
    while (at < tokens.size()) {
      String token = tokens.get(at);
      if (Character.isDigit(token.charAt(0))) {
        shape.add("number");
        numbers.add(token);
        at++;
        continue;
      }
      int length = Math.min(LawWords.LONGEST_PHRASE, tokens.size() - at);
      Optional<String> meaning = Optional.empty();
      while (length > 0 && meaning.isEmpty()) {
        meaning = WORDS.meaning(String.join(" ", tokens.subList(at, at + length)));
        length--;
      }
      at += length + 1;
      switch (meaning.orElse("")) {
        case "noise" -> {}
        case "part", "article", "point" -> shape.add(meaning.orElseThrow());
        case "", "and" -> {
          return Optional.empty();
        }
        default -> {
          if (!law.isEmpty()) {
            return Optional.empty();
          }
          law = meaning.orElseThrow();
        }
      }
    }
    return of(String.join(" ", shape), numbers, law, words.strip());
  }

  private static Optional<Piece> of(String shape, List<String> numbers, String law, String words) {
    Piece piece =
        switch (shape) {
          case "number" -> new Piece(law, numbers.get(0), "", false, law.isEmpty(), words);
          case "article number" -> new Piece(law, numbers.get(0), "", false, false, words);
          case "part number" -> new Piece(law, "", numbers.get(0), true, false, words);
          case "part number article number" ->
              new Piece(law, numbers.get(1), numbers.get(0), true, false, words);
          case "number article number" ->
              new Piece(law, numbers.get(1), numbers.get(0), true, true, words);
          case "point number part number article number" ->
              new Piece(law, numbers.get(2), numbers.get(1), true, false, words);
          case "number part number", "article number part number" ->
              new Piece(law, numbers.get(0), numbers.get(1), false, false, words);
          default -> null;
        };
    return Optional.ofNullable(piece)
        .filter(p -> p.part.isEmpty() || p.part.matches(PART))
        .filter(p -> p.number.isEmpty() || p.number.matches(NUMBER));
  }

  /** Whether it is a bare number small enough to be a part of the article before it. */
  boolean mayBePart() {
    return bare && part.isEmpty() && number.length() == 1;
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher m = TOKEN.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!m.region(at, text.length()).lookingAt()) {
        return List.of("?");
      }
      String token = m.group("number") == null ? m.group("word") : m.group("number");
      if (token != null) {
        tokens.add(token);
      }
      at = m.end();
    }
    return tokens;
  }

  /** Lower case, е for ё, one kind of dash, raised digits after a dash, “342(1)” as a part. */
  private static String simplify(String words) {
    StringBuilder text = new StringBuilder();
    boolean raised = false;
    for (int i = 0; i < words.length(); i++) {
      int digit = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(words.charAt(i));
      if (digit >= 0 && !raised) {
        text.append('-');
      }
      raised = digit >= 0;
      text.append(raised ? (char) ('0' + digit) : words.charAt(i));
    }
    return text.toString()
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replaceAll("[–—‒−]", "-")
        .replaceAll("(?<=\\d)\\s?\\((\\d{1,2})\\)", " part $1")
        .replaceAll("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)", " ");
  }

  /** Splits what was typed at commas, semicolons, line ends and words such as “and”. */
  static List<String> split(String words) {
    List<String> pieces = new ArrayList<>();
    for (String piece : Ranges.spread(words).split("[,;\\n\\r/+&]", -1)) {
      StringBuilder open = new StringBuilder();
      for (String word : piece.strip().split("\\s+", -1)) {
        boolean and =
            WORDS.meaning(word.toLowerCase(Locale.ROOT)).filter("and"::equals).isPresent();
        if (and) {
          pieces.add(open.toString());
          open.setLength(0);
        } else {
          open.append(open.isEmpty() ? "" : " ").append(word);
        }
      }
      pieces.add(open.toString());
    }
    return pieces.stream().filter(p -> !p.isBlank()).toList();
  }
}
