package org.letapis.foreign.uwazi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column holds. A file of Uwazi does not say it: it is what all values of the column can be
 * read as, by Uwazi's own conventions.
 */
enum UwaziKind {
  /** Words, also such as are of no other kind. */
  TEXT,
  /** A day, or several. */
  DATE,
  /** From a day to a day, either of which may be missing, or several such. */
  RANGE,
  /** Latitude and longitude. */
  PLACE,
  /** A label and an address. */
  LINK,
  /** Terms of a list, or titles of other entities. */
  TERMS,
  /** Names of files. */
  FILES;

  /** Between several values of one cell. */
  static final String SEVERAL = "|";

  private static final Set<String> FILE_HEADINGS =
      Set.of("file", "files", "document", "documents", "attachments");
  private static final Pattern DAY = Pattern.compile("(\\d{4})([-/ ])(\\d{1,2})\\2(\\d{1,2})");
  private static final Pattern ENDS =
      Pattern.compile("(?:\\d{4}[-/]\\d{1,2}[-/]\\d{1,2})?[:~](?:\\d{4}[-/]\\d{1,2}[-/]\\d{1,2})?");
  private static final Pattern COORDINATES =
      Pattern.compile("-?\\d{1,3}(\\.\\d+)?\\|-?\\d{1,3}(\\.\\d+)?");
  private static final Pattern LABELLED = Pattern.compile("[^|]*\\|https?://[^|\\s]+");
  private static final int LONGEST_TERM = 200;

  /** What a column of that heading may hold. */
  static Set<UwaziKind> of(String heading) {
    String name = heading.strip().toLowerCase(Locale.ROOT);
    if (FILE_HEADINGS.contains(name)) {
      return EnumSet.of(FILES);
    }
    return name.equals("title") || name.startsWith("title__")
        ? EnumSet.of(TEXT)
        : EnumSet.complementOf(EnumSet.of(FILES));
  }

  /** Whether a value may be of this kind. */
  boolean fits(String value) {
    return switch (this) {
      case TEXT, FILES -> true;
      case DATE -> all(value, piece -> day(piece).isPresent());
      case RANGE -> all(value, piece -> piece.length() > 1 && ENDS.matcher(piece).matches());
      case PLACE -> COORDINATES.matcher(value.replace(" ", "")).matches();
      case LINK -> LABELLED.matcher(value).matches();
      case TERMS -> value.indexOf('\n') < 0 && all(value, piece -> piece.length() <= LONGEST_TERM);
    };
  }

  private static boolean all(String value, java.util.function.Predicate<String> test) {
    for (String piece : pieces(value)) {
      if (!test.test(piece.strip())) {
        return false;
      }
    }
    return true;
  }

  /** The values of one cell. */
  static String[] pieces(String value) {
    return value.split("\\|", -1);
  }

  /** The day a text says. */
  static Optional<LocalDate> day(String text) {
    Matcher day = DAY.matcher(text.strip());
    if (!day.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(3)),
              Integer.parseInt(day.group(4))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
