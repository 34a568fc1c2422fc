package org.letapis.search.family;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What other languages add to a family name, taken off again: Lithuanian -as, -ienė, -aitė, Czech
 * -ová.
 */
public final class FamilyForms {

  private static final Pattern WOMAN =
      Pattern.compile("(.{3,}?)(?:ien[ėe]|ai?t[ėe]|[yi]t[ėe]|i?[uū]t[ėe])");
  private static final Pattern MAN = Pattern.compile("(.{3,}?)(?:i?us|as|[iy]s|ė)");
  private static final Pattern CZECH = Pattern.compile("(.{3,})ová");
  private static final Pattern BALTIC_LETTER = Pattern.compile("[ėųįū]");

  private FamilyForms() {}

  /**
   * The family names a word may be.
   *
   * @param text cleaned letters
   * @param latin whether they are Latin
   * @param readings how the whole word sounds
   * @param sounds how another word sounds
   */
  public static List<FamilyName> of(
      String text,
      boolean latin,
      List<String> readings,
      java.util.function.Function<String, List<String>> sounds) {
    Set<FamilyName> all = new LinkedHashSet<>();
    readings.forEach(r -> all.add(FamilyName.of(r)));
    if (text.endsWith("ска") || text.endsWith("цка") || latin && text.endsWith("ska")) {
      // Тараска is nobody's adjective; of a Latin -ska nobody knows.
      readings.forEach(r -> all.add(FamilyName.asItIs(r)));
    }
    if (latin) {
      for (String stem : stems(text)) {
        sounds.apply(stem).forEach(r -> all.add(FamilyName.of(r)));
      }
    }
    return List.copyOf(all);
  }

  private static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    Matcher czech = CZECH.matcher(text);
    if (czech.matches()) {
      stems.add(czech.group(1));
      stems.add(czech.group(1) + "o");
    }
    Matcher woman = WOMAN.matcher(text);
    if (woman.matches()) {
      stem(woman.group(1), stems);
    }
    Matcher man = MAN.matcher(text);
    if (man.matches() && isEnding(man.group(1), text)) {
      stem(man.group(1), stems);
    }
    return stems;
  }

  /** Тарас and Белоус are whole as they are. */
  private static boolean isEnding(String stem, String text) {
    return BALTIC_LETTER.matcher(text).find()
        || stem.matches(".*(?:[ei]k|[uoa]k|ov|ev|[aeiy]u?sk|ck|i[čc]|in|enk)");
  }

  private static void stem(String stem, List<String> stems) {
    stems.add(stem);
    if (stem.endsWith("sk") || stem.endsWith("ck")) {
      stems.add(stem + "i");
    } else if (stem.endsWith("enk")) {
      stems.add(stem + "a");
    }
  }
}
