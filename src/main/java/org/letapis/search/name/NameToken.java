package org.letapis.search.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.search.family.FamilyForms;
import org.letapis.search.family.FamilyName;
import org.letapis.search.phoneme.Glyphs;
import org.letapis.search.phoneme.Phonemes;
import org.letapis.search.phoneme.Sounds;
import org.letapis.search.phoneme.Style;

/**
 * One word of a name, with all that can be said of it by itself.
 *
 * @param text cleaned letters
 * @param readings how it may sound, at least one
 * @param latin whether it was read from Latin letters
 * @param initial whether it is the beginning of a name only
 * @param given names it is a form of
 * @param patronymic the word as a patronymic, if it ends like one
 * @param families the word as a family name, one for each reading
 * @param sexByFamily whose family name it is, where the ending tells
 * @param nearly names of which it is a misspelt form, see {@link #near}
 */
public record NameToken(
    String text,
    List<String> readings,
    boolean latin,
    boolean initial,
    LemmaSet given,
    Optional<Patronymic> patronymic,
    List<FamilyName> families,
    Set<Sex> sexByFamily,
    Lazy<LemmaSet> nearly) {

  private static final Lazy<LemmaSet> NO_NAMES = new Lazy<>(() -> LemmaSet.NONE);

  /** Reads a word. */
  static NameToken of(String text, boolean initial, Style style, GivenNames names) {
    List<String> readings = Phonemes.of(text, style);
    boolean latin = !Glyphs.isCyrillic(text);
    if (initial) {
      return new NameToken(
          text,
          readings,
          latin,
          true,
          LemmaSet.NONE,
          Optional.empty(),
          List.of(),
          Set.of(),
          NO_NAMES);
    }
    Optional<Patronymic> patronymic =
        readings.stream()
            .flatMap(r -> names.fathers().of(r).stream())
            .max(java.util.Comparator.comparing(p -> !p.lemmas().isEmpty()));
    LemmaSet given = names.lemmas().of(text, readings);
    return new NameToken(
        text,
        readings,
        latin,
        false,
        given,
        patronymic,
        FamilyForms.of(text, latin, readings, t -> Phonemes.of(t, style)),
        sexByFamily(text, readings.getFirst(), latin),
        given.isEmpty() ? new Lazy<>(() -> names.lemmas().nearly(text, readings)) : NO_NAMES);
  }

  /** The same as half of a double name, which is no patronymic. */
  NameToken withoutPatronymic() {
    return new NameToken(
        text, readings, latin, initial, given, Optional.empty(), families, sexByFamily, nearly);
  }

  /** Endings that are declined tell whose name it is; -енка, -віч, -ін do not. */
  private static Set<Sex> sexByFamily(String text, String sounds, boolean latin) {
    if (sounds.length() < 5) {
      return Set.of();
    }
    if (latin) {
      return ends(sounds, "skaA", "ckaA", "ova", "eva", "ska", "cka")
          ? Set.of(Sex.FEMALE)
          : ends(sounds, "ski", "cki", "ov", "ev", "av") ? Set.of(Sex.MALE) : Set.of();
    }
    return ends(text, "ая", "ова", "ева", "ёва", "ава")
        ? Set.of(Sex.FEMALE)
        : ends(text, "скі", "цкі", "ский", "цкий", "оў", "аў", "еў", "ёў", "ов", "ев", "ёв")
            ? Set.of(Sex.MALE)
            : Set.of();
  }

  private static boolean ends(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** The same as the father's name before оглы or кызы. */
  NameToken asFather(Sex child) {
    Patronymic father = new Patronymic(Sounds.folded(readings.getFirst()), given, child, true);
    return new NameToken(
        text,
        readings,
        latin,
        initial,
        LemmaSet.NONE,
        Optional.of(father),
        families,
        sexByFamily,
        NO_NAMES);
  }

  /** How a word by itself may sound. */
  static List<String> readings(String word) {
    String clean = Glyphs.oneAlphabet(Glyphs.clean(word));
    return Phonemes.of(clean);
  }

  /** The names it stands for, or else those of which it is a misspelt form. */
  public LemmaSet near() {
    return given.isEmpty() ? nearly.get() : given;
  }

  /** Whether it can be nothing but a given name. */
  public boolean isGiven() {
    return !given.isEmpty();
  }

  /** Whether it is the patronymic of a known father, or a daughter's. */
  public boolean isPatronymic() {
    return patronymic.filter(p -> p.sure() || !p.lemmas().isEmpty()).isPresent();
  }
}
