package org.letapis.search.name;

import java.util.BitSet;

/**
 * Names of the list that a word may stand for, by their numbers.
 *
 * @param all official and everyday alike
 * @param official those of which the word is an official form
 */
public record LemmaSet(BitSet all, BitSet official) {

  /** None. */
  public static final LemmaSet NONE = new LemmaSet(new BitSet(), new BitSet());

  /** Whether it stands for none. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether both may stand for one name. */
  public boolean meets(LemmaSet other) {
    return all.intersects(other.all);
  }

  /** Whether both are official forms of one name. */
  public boolean meetsOfficially(LemmaSet other) {
    return official.intersects(other.official);
  }

  LemmaSet or(LemmaSet other) {
    if (other.isEmpty()) {
      return this;
    }
    BitSet both = (BitSet) all.clone();
    both.or(other.all);
    BitSet forms = (BitSet) official.clone();
    forms.or(other.official);
    return new LemmaSet(both, forms);
  }
}
