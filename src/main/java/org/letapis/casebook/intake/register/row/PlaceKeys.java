package org.letapis.casebook.intake.register.row;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of institutions: when two are the same, and what kind of place a name surely says. */
public final class PlaceKeys {

  private static final Pattern NUMBER_SIGN = Pattern.compile("№|\\bN(?=\\s?\\d)");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

  /** Beginnings of names by kind, in the order they are tried. */
  private static final List<Map.Entry<String, Pattern>> KINDS =
      List.of(
          kind("kgb-prison", "сизо кгб|сіза кдб"),
          kind("pre-trial-prison", "сизо|сіза|следственный изолятор|следчы ізалятар|sizo"),
          kind("juvenile-colony", "воспитательная колония|выхаваўчая калонія|вк"),
          kind(
              "colony",
              "ик|пк|исправительная колония|папраўчая калонія|женская колония|жаночая"
                  + " калонія|колония|калонія"),
          kind("prison", "тюрьма|турма"),
          kind("offenders-isolation", "цип|ціп|цип гувд|окрестина|акрэсціна"),
          kind("temporary-detention", "ивс|ічу|изолятор временного содержания"),
          kind("open-facility", "иуот|паут|іуат"),
          kind("labour-treatment", "лтп"),
          kind("court", "суд"));

  private static final Pattern POLICE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:рувд|ровд|гровд|говд|руус|раус|гарус)(?!\\p{L})");

  private PlaceKeys() {}

  private static Map.Entry<String, Pattern> kind(String code, String words) {
    return Map.entry(code, Pattern.compile("(?iu)^(?:" + words + ")(?![\\p{L}])"));
  }

  /** The name without case, quotation marks, number signs and punctuation. */
  public static String of(String name) {
    String plain = NUMBER_SIGN.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
    return OTHER.matcher(plain.replace('ё', 'е')).replaceAll(" ").strip();
  }

  /** Code in the vocabulary {@code facility-kind}, where the name surely says it. */
  public static Optional<String> kindOf(String name) {
    if (POLICE.matcher(name).find()) {
      return Optional.of("police-department");
    }
    return KINDS.stream()
        .filter(kind -> kind.getValue().matcher(name).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
