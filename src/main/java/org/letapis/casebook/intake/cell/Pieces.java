package org.letapis.casebook.intake.cell;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cells that hold several things at once. */
public final class Pieces {

  private static final Pattern PLACES = Pattern.compile("\\s*(?:[;\\n|]|→|->|=>|➔|➝)\\s*");
  private static final Pattern TAGS = Pattern.compile("\\s*[;\\n|,]\\s*");
  private static final Pattern SURE = Pattern.compile("\\s*[;\\n|]\\s*|\\s+/\\s+");
  private static final Pattern LOOSE = Pattern.compile("\\s*,\\s*|\\s+(?:и|і|ды|and)\\s+");

  /** A name that stands by itself: a word with initials, or two words and more. */
  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’ʼ-]+ \\p{Lu}\\.? ?(?:\\p{Lu}\\.?)?"
              + "|\\p{Lu}\\. ?(?:\\p{Lu}\\. ?)?\\p{Lu}[\\p{L}'’ʼ-]+"
              + "|\\p{Lu}[\\p{L}'’ʼ-]+(?: \\p{Lu}[\\p{L}'’ʼ-]+){1,2}");

  private static final int MOST = 50;

  private Pieces() {}

  /** Places one after another, separated by semicolons, line breaks or arrows. */
  public static List<String> places(String words) {
    return pieces(PLACES, words).toList();
  }

  /** Tags, separated by semicolons, line breaks or commas. */
  public static List<String> tags(String words) {
    return pieces(TAGS, words).distinct().toList();
  }

  /** Spellings of one name, separated by a slash, a semicolon or a line break. */
  public static List<String> spellings(String words) {
    return pieces(SURE, words).distinct().toList();
  }

  /**
   * People, separated by semicolons or line breaks, and by commas or “and” where every piece then
   * is a name that stands by itself.
   *
   * @param whole whether some piece seems to hold several people who could not be told apart
   */
  public record People(List<String> names, boolean whole) {

    public People {
      names = List.copyOf(names);
    }
  }

  /** The people named in a cell. */
  public static People people(String words) {
    boolean[] whole = {false};
    List<String> names =
        pieces(SURE, words)
            .flatMap(
                piece -> {
                  List<String> parts = pieces(LOOSE, piece).toList();
                  if (parts.size() < 2) {
                    return Stream.of(piece);
                  }
                  if (parts.stream().allMatch(p -> PERSON.matcher(p).matches())) {
                    return parts.stream();
                  }
                  whole[0] = true;
                  return Stream.of(piece);
                })
            .limit(MOST + 1)
            .toList();
    return names.size() > MOST ? new People(List.of(words), true) : new People(names, whole[0]);
  }

  /** The pieces; more than anybody would write into one cell are left together. */
  private static Stream<String> pieces(Pattern separator, String words) {
    String[] pieces = separator.split(words, MOST + 1);
    return Arrays.stream(pieces.length > MOST ? new String[] {words} : pieces)
        .map(String::strip)
        .filter(p -> !p.isEmpty());
  }
}
