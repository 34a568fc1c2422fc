package org.letapis.app.tour;

/** The invented people of the tour, in three scripts, and their passphrases. */
final class TourPeople {

  static final String DOCUMENTER = "Бусел";
  static final String COORDINATOR = "Сойка";
  static final String LAWYER = "Дрозд";

  static final String DOCUMENTER_PASSPHRASE = "чатыры сініцы ляцяць над рэчкай 4";
  static final String COORDINATOR_PASSPHRASE = "жоўты ліст кружыць над вадой 9";
  static final String LAWYER_PASSPHRASE = "ціхая пошта ходзіць увечары 6";

  static final String FAMILY_BE = "Верабейка";
  static final String GIVEN_BE = "Кастусь";
  static final String FAMILY_RU = "Воробейко";
  static final String GIVEN_RU = "Константин";
  static final String FAMILY_LATIN = "Vierabiejka";
  static final String GIVEN_LATIN = "Kastuś";

  private TourPeople() {}
}
