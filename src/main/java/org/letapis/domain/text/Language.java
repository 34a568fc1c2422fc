package org.letapis.domain.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language the program speaks. The tag is BCP 47. */
public enum Language {
  BELARUSIAN("be"),
  RUSSIAN("ru"),
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  public String tag() {
    return tag;
  }

  /** How dates and numbers are written; days stand before months in each of the languages. */
  public Locale locale() {
    return this == ENGLISH ? Locale.UK : Locale.forLanguageTag(tag);
  }

  /** The language of that BCP 47 tag, looking at its primary subtag only. */
  public static Optional<Language> ofTag(String tag) {
    String primary = Locale.forLanguageTag(tag).getLanguage();
    return Arrays.stream(values()).filter(l -> l.tag.equals(primary)).findFirst();
  }

  /** The language for a locale: its own, or Belarusian where the program does not speak it. */
  public static Language nearest(Locale locale) {
    return ofTag(locale.toLanguageTag()).orElse(BELARUSIAN);
  }
}
