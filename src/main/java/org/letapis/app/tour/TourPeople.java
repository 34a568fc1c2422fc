package org.letapis.app.tour;

/** The invented people of the tour, in three scripts, and their passphrases. */
public final class TourPeople {

  public static final String DOCUMENTER = "Бусел";
  public static final String COORDINATOR = "Сойка";
  public static final String LAWYER = "Дрозд";

  public static final String DOCUMENTER_PASSPHRASE = "чатыры сініцы ляцяць над рэчкай 4";
  public static final String COORDINATOR_PASSPHRASE = "жоўты ліст кружыць над вадой 9";
  public static final String LAWYER_PASSPHRASE = "ціхая пошта ходзіць увечары 6";

  public static final String FAMILY_BE = "Верабейка";
  public static final String GIVEN_BE = "Кастусь";
  public static final String FAMILY_RU = "Воробейко";
  public static final String GIVEN_RU = "Константин";
  public static final String FAMILY_LATIN = "Vierabiejka";
  public static final String GIVEN_LATIN = "Kastuś";

  private TourPeople() {}
}
