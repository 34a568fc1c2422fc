package org.letapis.foreign.scans;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.ForeignProblem;

/**
 * How files are named, in a small language: what stands in braces is a field, an asterisk is
 * anything, all else stands as it is, whatever its case. A field ends where what follows it in the
 * pattern first stands in the name, and at its last place where that is the end of the pattern.
 * Fields whose name begins with {@code date} hold a date, {@code number} digits, and both end by
 * themselves. A field with {@code /} after it is a folder. So {@code
 * {surname}_{given}_{date}_{kind}.*} takes {@code Санько_Ганна_2021-08-03_пастанова.pdf} apart.
 *
 * @param text as a person wrote it
 * @param tokens what it is made of
 */
public record ScanPattern(String text, List<Token> tokens) {

  private static final int LONGEST = 200;
  private static final Pattern FIELD = Pattern.compile("\\{(\\p{L}[\\p{L}\\p{N} -]{0,39})\\}");
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\d|\\d{8}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}-\\d\\d|\\d{4}");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

  /**
   * A piece of a pattern.
   *
   * @param word what stands as it is, or the name of a field
   * @param kind what it takes
   */
  public record Token(String word, Kind kind) {
    boolean isOpen() {
      return kind == Kind.WORDS || kind == Kind.ANYTHING;
    }
  }

  /** What a piece takes. */
  public enum Kind {
    AS_IT_IS,
    WORDS,
    DATE,
    NUMBER,
    ANYTHING
  }

  public ScanPattern {
    tokens = List.copyOf(tokens);
  }

  /**
   * Reads a pattern.
   *
   * @throws Problem with the place from 1 where it is none: a brace that stands alone, a field
   *     twice, or two that nothing parts
   */
  public static ScanPattern of(String text) {
    String pattern = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    if (pattern.isEmpty() || pattern.length() > LONGEST) {
      throw broken(1);
    }
    List<Token> tokens = new ArrayList<>();
    Matcher field = FIELD.matcher(pattern);
    int at = 0;
    while (at < pattern.length()) {
      int start = at;
      Token token;
      char c = pattern.charAt(at);
      if (c == '*') {
        token = new Token("", Kind.ANYTHING);
        at++;
      } else if (c == '{') {
        if (!field.region(at, pattern.length()).lookingAt()) {
          throw broken(at + 1);
        }
        token = new Token(field.group(1), kind(field.group(1)));
        at = field.end();
      } else {
        while (at < pattern.length() && "*{}".indexOf(pattern.charAt(at)) < 0) {
          at++;
        }
        if (at == start) {
          throw broken(at + 1);
        }
        token = new Token(pattern.substring(start, at), Kind.AS_IT_IS);
      }
      if (!tokens.isEmpty() && tokens.getLast().isOpen() && token.kind() != Kind.AS_IT_IS
          || (token.kind() != Kind.AS_IT_IS && !token.word().isEmpty() && tokens.contains(token))) {
        throw broken(start + 1);
      }
      tokens.add(token);
    }
    if (tokens.stream().noneMatch(t -> t.kind() != Kind.AS_IT_IS && t.kind() != Kind.ANYTHING)) {
      throw broken(1);
    }
    return new ScanPattern(pattern, tokens);
  }

  private static Kind kind(String field) {
    if (field.startsWith("date")) {
      return Kind.DATE;
    }
    return field.startsWith("number") ? Kind.NUMBER : Kind.WORDS;
  }

  private static Problem broken(int place) {
    return new Problem(ForeignProblem.SCAN_PATTERN, place);
  }

  /** Its fields, in their order. */
  public List<String> fields() {
    return tokens.stream()
        .filter(t -> t.kind() != Kind.AS_IT_IS && t.kind() != Kind.ANYTHING)
        .map(Token::word)
        .toList();
  }

  /** How many folders a name has by it. */
  public int depth() {
    return (int) text.chars().filter(c -> c == '/').count();
  }

  /** What a name says by it; nothing where it is not of this pattern. */
  public Optional<Map<String, String>> read(String name) {
    String words = Normalizer.normalize(name, Normalizer.Form.NFC);
    Map<String, String> found = new LinkedHashMap<>();
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int end = end(words, at, i);
      if (end < 0) {
        return Optional.empty();
      }
      if (!token.word().isEmpty() && token.kind() != Kind.AS_IT_IS) {
        found.put(token.word(), words.substring(at, end).strip());
      }
      at = end;
    }
    return at == words.length() ? Optional.of(found) : Optional.empty();
  }

  /** Where a piece that begins at a place ends; -1 where it is not there. */
  private int end(String name, int at, int token) {
    String word = tokens.get(token).word();
    return switch (tokens.get(token).kind()) {
      case AS_IT_IS ->
          name.regionMatches(true, at, word, 0, word.length()) ? at + word.length() : -1;
      case DATE -> end(DATE, name, at);
      case NUMBER -> end(DIGITS, name, at);
      case WORDS -> open(name, at, token, 1);
      case ANYTHING -> open(name, at, token, 0);
    };
  }

  private static int end(Pattern shape, String name, int at) {
    Matcher matcher = shape.matcher(name).region(at, name.length());
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  private int open(String name, int at, int token, int least) {
    int end;
    if (token == tokens.size() - 1) {
      end = name.length();
    } else {
      String next = tokens.get(token + 1).word();
      end =
          token == tokens.size() - 2 ? name.length() - next.length() : find(name, next, at + least);
    }
    boolean fits = end >= at + least && name.substring(at, end).indexOf('/') < 0;
    return fits ? end : -1;
  }

  private static int find(String name, String word, int from) {
    for (int at = from; at <= name.length() - word.length(); at++) {
      if (name.regionMatches(true, at, word, 0, word.length())) {
        return at;
      }
    }
    return -1;
  }
}
