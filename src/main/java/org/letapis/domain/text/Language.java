package org.letapis.domain.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A language the program speaks. They are those of {@code org/letapis/text/languages.tsv}; one is
 * added by files alone. There is one object for each, so they can be compared by identity.
 */
public final class Language {

  private static final List<Language> ALL = LanguageFile.read();

  public static final Language BELARUSIAN = spoken("be");
  public static final Language RUSSIAN = spoken("ru");
  public static final Language ENGLISH = spoken("en");

  private final String tag;
  private final Locale locale;
  private final List<String> scripts;
  private final @Nullable Language standIn;

  Language(String tag, Locale locale, List<String> scripts, @Nullable Language standIn) {
    this.tag = tag;
    this.locale = locale;
    this.scripts = List.copyOf(scripts);
    this.standIn = standIn;
  }

  /** Every language, in the order they are offered; Belarusian first. */
  public static List<Language> all() {
    return ALL;
  }

  /** The BCP 47 tag: a primary subtag. */
  public String tag() {
    return tag;
  }

  /** How dates and numbers are written. */
  public Locale locale() {
    return locale;
  }

  /**
   * Codes of the scripts of names that readers of the language read most easily, best first; empty
   * for a name nobody said a script of.
   */
  public List<String> scripts() {
    return scripts;
  }

  /** Whether it has every word itself. */
  public boolean isWhole() {
    return standIn == null;
  }

  /** This language, then the one that stands in where this one has no words, and so on. */
  public Stream<Language> orStandIn() {
    return Stream.iterate(this, language -> language != null, language -> language.standIn);
  }

  /** The language of that BCP 47 tag, looking at its primary subtag only. */
  public static Optional<Language> ofTag(String tag) {
    String primary = Locale.forLanguageTag(tag).getLanguage();
    return ALL.stream().filter(l -> l.tag.equals(primary)).findFirst();
  }

  /** The language for a locale: its own, or Belarusian where the program does not speak it. */
  public static Language nearest(Locale locale) {
    return ofTag(locale.toLanguageTag()).orElse(BELARUSIAN);
  }

  private static Language spoken(String tag) {
    return ofTag(tag).orElseThrow();
  }

  @Override
  public String toString() {
    return tag;
  }
}
