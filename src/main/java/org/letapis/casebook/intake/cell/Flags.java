package org.letapis.casebook.intake.cell;

import java.util.Locale;
import java.util.Set;

/** Words of a cell that only say yes or no. */
public final class Flags {

  private static final Set<String> YES =
      Set.of("true", "истина", "ісціна", "1", "+", "да", "так", "yes", "y", "v", "x", "✓", "✔");
  private static final Set<String> NO = Set.of("0", "нет", "не", "no", "n");

  private Flags() {}

  /** Whether the words say yes. */
  public static boolean yes(String words) {
    return YES.contains(words.toLowerCase(Locale.ROOT));
  }

  /** Whether the words say no. */
  public static boolean no(String words) {
    return NO.contains(words.toLowerCase(Locale.ROOT));
  }
}
