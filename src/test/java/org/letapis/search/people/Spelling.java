package org.letapis.search.people;

/** Habits in which names of people of Belarus are met, made of a Belarusian or a Russian form. */
enum Spelling {
  BELARUSIAN(true, null),
  RUSSIAN(false, null),
  LACINKA(true, new Letters("j", "i", true, "ж ž й j ў ŭ х ch ц c ч č ш š зь ź сь ś нь ń ць ć")),
  OFFICIAL(
      true, new Letters("j", "i", false, "ж ž й j ў ŭ х ch ц c ч č ш š зь ź сь ś нь ń ць ć ль ĺ")),
  PASSPORT(true, new Letters("y", "i", false, "")),
  BGN(true, new Letters("y", "y", false, "ў w й y")),
  POLISH(true, new Letters("j", "i", true, "в w ж ż й j х ch ц c ч cz ш sz зь ź сь ś нь ń ць ć")),
  GERMAN(true, new Letters("j", "j", false, "в w ж sch з s й j х ch ц z ч tsch ш sch е e")),
  PRESS(false, new Letters("y", "y", false, "г g й y ё yo е e")),
  ICAO(false, new Letters("i", "i", false, "г g ъ ie е e ё e")),
  RUSSIAN_GERMAN(
      false,
      new Letters("j", "j", false, "г g в w ж sch з s й j х ch ц z ч tsch ш sch щ schtsch е e"));

  final boolean belarusian;
  private final @org.jspecify.annotations.Nullable Letters letters;

  Spelling(boolean belarusian, @org.jspecify.annotations.Nullable Letters letters) {
    this.belarusian = belarusian;
    this.letters = letters;
  }

  String of(String words) {
    String spelt = letters == null ? words : letters.spell(words);
    return switch (this) {
      case PRESS -> spelt.replaceAll("(iy|yy)\\b", "y");
      case ICAO -> spelt.replaceAll("ii\\b", "ii");
      default -> spelt;
    };
  }
}
