package org.letapis.search.name;

import java.util.List;
import java.util.stream.Stream;

/**
 * A given name and what it is called in the languages of the region.
 *
 * @param sex whose name it is
 * @param be Belarusian official form
 * @param ru Russian official form
 * @param uk Ukrainian form
 * @param pl Polish form, Latin letters; {@code -} where there is none
 * @param other further official forms in any language: taraškievica, church, English, Lithuanian
 * @param everyday everyday and short forms in any language; the same form may belong to several
 *     names
 * @param bePatronymic Belarusian patronymic of a son; empty for a woman's name
 * @param ruPatronymic Russian patronymic of a son; empty for a woman's name
 */
public record GivenName(
    Sex sex,
    String be,
    String ru,
    String uk,
    String pl,
    List<String> other,
    List<String> everyday,
    String bePatronymic,
    String ruPatronymic) {

  public GivenName {
    other = List.copyOf(other);
    everyday = List.copyOf(everyday);
  }

  /** Every official form. */
  public List<String> official() {
    return Stream.concat(Stream.of(be, ru, uk, pl), other.stream())
        .filter(form -> !form.equals("-"))
        .distinct()
        .toList();
  }

  /** The Belarusian patronymic of this man's child. */
  public String bePatronymic(Sex child) {
    return child == Sex.MALE ? bePatronymic : daughter(bePatronymic, "ўна", "інічна");
  }

  /** The Russian patronymic of this man's child. */
  public String ruPatronymic(Sex child) {
    return child == Sex.MALE ? ruPatronymic : daughter(ruPatronymic, "вна", "инична");
  }

  private static String daughter(String son, String afterVowel, String afterConsonant) {
    // -авіч, -евіч, -ович give -аўна, -еўна, -овна; the few short ones (Ільіч, Фомич) -інічна.
    if (son.endsWith("авіч") || son.endsWith("евіч") || son.endsWith("овіч")) {
      return son.substring(0, son.length() - 3) + afterVowel;
    }
    if (son.endsWith("ович") || son.endsWith("евич")) {
      return son.substring(0, son.length() - 3) + afterVowel;
    }
    String stem = son.substring(0, son.length() - 2);
    return stem.endsWith("т") || stem.endsWith("в") ? stem + "ична" : stem + afterConsonant;
  }
}
