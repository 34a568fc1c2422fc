package org.letapis.casebook.register.name;

import java.util.List;

/**
 * A common given name.
 *
 * @param sex whose name it is
 * @param be Belarusian official form
 * @param ru Russian official form
 * @param bePatronymic Belarusian patronymic of a son; empty for a woman's name
 * @param ruPatronymic Russian patronymic of a son; empty for a woman's name
 * @param everyday everyday forms in either language
 */
public record GivenName(
    Sex sex,
    String be,
    String ru,
    String bePatronymic,
    String ruPatronymic,
    List<String> everyday) {

  public GivenName {
    everyday = List.copyOf(everyday);
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
    return stem.endsWith("т") ? stem + "ична" : stem + afterConsonant;
  }
}
