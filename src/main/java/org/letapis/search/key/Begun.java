package org.letapis.search.key;

import org.letapis.search.name.GivenNames;
import org.letapis.search.name.Initials;
import org.letapis.search.name.LemmaSet;
import org.letapis.search.name.NameToken;
import org.letapis.search.name.Patronymic;

/**
 * The first sounds a word of a name may be shortened to, in bits of {@link Initials}.
 *
 * @param given as a given name, in Cyrillic letters
 * @param givenLatin the same in Latin letters; 0 for what is surely a patronymic
 * @param father as a patronymic, in Cyrillic letters; 0 for what cannot be one
 * @param fatherLatin the same in Latin letters
 */
record Begun(int given, int givenLatin, int father, int fatherLatin) {

  static Begun of(NameToken word, GivenNames names) {
    boolean onlyFather = word.isPatronymic() && !word.isGiven();
    LemmaSet fathers = word.patronymic().map(Patronymic::lemmas).orElse(LemmaSet.NONE);
    boolean father = word.patronymic().isPresent();
    return new Begun(
        onlyFather ? 0 : names.initials(word, word.given(), false),
        onlyFather ? 0 : names.initials(word, word.given(), true),
        father ? names.initials(word, fathers, false) : 0,
        father ? names.initials(word, fathers, true) : 0);
  }

  boolean asGiven(int initial, boolean latin) {
    return ((latin ? givenLatin : given) & initial) != 0;
  }

  boolean asFather(int initial, boolean latin) {
    return ((latin ? fatherLatin : father) & initial) != 0;
  }
}
