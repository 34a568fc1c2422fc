package org.letapis.search.people;

import java.util.List;
import org.letapis.search.name.GivenName;
import org.letapis.search.name.Sex;

/**
 * An invented person.
 *
 * @param number who
 * @param family in both languages
 * @param given of the list
 * @param father name of the father, of the list
 * @param year of birth
 * @param place a number
 */
record Somebody(
    int number, Families.Family family, GivenName given, GivenName father, int year, int place) {

  private boolean woman() {
    return given.sex() == Sex.FEMALE;
  }

  String family(boolean belarusian) {
    return belarusian
        ? woman() ? family.beWoman() : family.be()
        : woman() ? family.ruWoman() : family.ru();
  }

  String given(boolean belarusian) {
    return belarusian ? given.be() : given.ru();
  }

  String patronymic(boolean belarusian) {
    return belarusian ? father.bePatronymic(given.sex()) : father.ruPatronymic(given.sex());
  }

  List<String> everyday() {
    return given.everyday();
  }

  /** Family, given, patronymic in one language. */
  String whole(boolean belarusian) {
    return family(belarusian) + " " + given(belarusian) + " " + patronymic(belarusian);
  }

  /** Whether a name without a patronymic would be the same. */
  boolean isNamesake(Somebody other) {
    return family.equals(other.family) && given.equals(other.given);
  }
}
