package org.letapis.casebook.names.split;

import java.util.Locale;
import java.util.Map;

/**
 * Spells Cyrillic names in Latin letters: Belarusian as passports do (Ministry of the Interior of
 * Belarus, instruction of 2008), Russian as newspapers do.
 */
public final class Romanizer {

  private static final Map<Character, String> SHARED =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('і', "i"),
          Map.entry('и', "i"),
          Map.entry('й', "i"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ў', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "kh"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "ch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "shch"),
          Map.entry('ы', "y"),
          Map.entry('э', "e"),
          Map.entry('ь', ""),
          Map.entry('ъ', ""),
          Map.entry('\'', ""),
          Map.entry('’', ""));

  private Romanizer() {}

  /** As in a Belarusian passport: Аляксандр – Aliaksandr, Юрый – Yury, Сяргей – Siarhei. */
  public static String belarusian(String name) {
    return spell(name, "h", "ia", "io", "iu");
  }

  /** As in newspapers: Михаил – Mikhail, Юрий – Yury, Сергей – Sergei. */
  public static String russian(String name) {
    return spell(name, "g", "ya", "yo", "yu");
  }

  private static String spell(String name, String g, String ya, String yo, String yu) {
    String lower =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("(ый|ий)(?!\\p{L})", "ы")
            .replaceAll("ій(?!\\p{L})", "і");
    StringBuilder out = new StringBuilder();
    boolean begin = true;
    for (char c : lower.toCharArray()) {
      String latin =
          switch (c) {
            case 'г' -> g;
            case 'я' -> begin ? "ya" : ya;
            case 'ё' -> begin ? "yo" : yo;
            case 'ю' -> begin ? "yu" : yu;
            case 'е' -> begin ? "ye" : "e";
            default -> SHARED.getOrDefault(c, String.valueOf(c));
          };
      if (begin && !latin.isEmpty()) {
        latin = latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
      }
      out.append(latin);
      begin = !Character.isLetter(c) && c != '\'' && c != '’';
    }
    return out.toString();
  }
}
