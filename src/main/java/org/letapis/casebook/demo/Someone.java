package org.letapis.casebook.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.letapis.casebook.names.split.Romanizer;
import org.letapis.search.name.GivenName;
import org.letapis.search.name.Sex;

/**
 * An invented person.
 *
 * @param sex of the person
 * @param region where the person lives
 * @param city Belarusian and Russian name
 * @param belarusian whether the story is told in Belarusian, else in Russian
 * @param be family, given and patronymic in Belarusian
 * @param ru the same in Russian
 * @param everyday an everyday form of the given name; may be empty
 * @param born day of birth
 */
record Someone(
    Sex sex,
    String region,
    List<String> city,
    boolean belarusian,
    List<String> be,
    List<String> ru,
    String everyday,
    LocalDate born) {

  static Someone invent(Dice dice, Words words, List<GivenName> women, List<GivenName> men) {
    Sex sex = dice.percent(38) ? Sex.FEMALE : Sex.MALE;
    GivenName given = dice.one(sex == Sex.FEMALE ? women : men);
    GivenName father = dice.one(men);
    List<String> family = dice.one(words.familyNames());
    List<String> place = dice.one(Objects.requireNonNull(words.sayings().get("city")));
    return new Someone(
        sex,
        place.get(0),
        place.subList(1, 3),
        dice.percent(45),
        List.of(family(family.get(0), sex), given.be(), father.bePatronymic(sex)),
        List.of(family(family.get(1), sex), given.ru(), father.ruPatronymic(sex)),
        everyday(given, dice),
        LocalDate.of(1950 + dice.below(57), 1, 1).plusDays(dice.below(365)));
  }

  /** The names in Latin letters, as a passport spells them. */
  List<String> latin() {
    return List.of(Romanizer.belarusian(be.get(0)), Romanizer.belarusian(be.get(1)));
  }

  /** A family name as a woman bears it; many do not change. */
  static String family(String man, Sex sex) {
    if (sex == Sex.MALE) {
      return man;
    }
    String lower = man.toLowerCase(Locale.ROOT);
    if (lower.endsWith("скі") || lower.endsWith("цкі")) {
      return man.substring(0, man.length() - 1) + "ая";
    }
    if (lower.endsWith("ский") || lower.endsWith("цкий")) {
      return man.substring(0, man.length() - 2) + "ая";
    }
    if (lower.endsWith("ты") || lower.endsWith("ны")) {
      return man.substring(0, man.length() - 1) + "ая";
    }
    if (lower.endsWith("тый") || lower.endsWith("ный")) {
      return man.substring(0, man.length() - 2) + "ая";
    }
    if (lower.endsWith("ў")) {
      return man.substring(0, man.length() - 1) + "ва";
    }
    boolean declines =
        lower.endsWith("ов")
            || lower.endsWith("ев")
            || lower.endsWith("ёв")
            || lower.endsWith("ин")
            || lower.endsWith("ін");
    return declines ? man + "а" : man;
  }

  private static String everyday(GivenName given, Dice dice) {
    List<String> cyrillic = given.everyday().stream().filter(form -> form.charAt(0) > 'z').toList();
    return cyrillic.isEmpty() ? "" : dice.one(cyrillic);
  }
}
