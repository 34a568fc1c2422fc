package org.letapis.domain.schema;

import java.util.List;

/**
 * A list of terms to choose from. Labels are under {@code term.<vocabulary>.<term>}. Terms may be
 * deprecated, never deleted or renamed.
 *
 * @param code of the vocabulary
 * @param terms codes, in the order they are offered
 * @param free whether a word of one's own may stand in place of a term
 */
public record Vocabulary(String code, List<String> terms, boolean free) {

  public Vocabulary {
    terms = List.copyOf(terms);
  }

  /** A list that also takes free words. */
  public static Vocabulary open(String code, String... terms) {
    return new Vocabulary(code, List.of(terms), true);
  }

  /** A list that takes its terms only. */
  public static Vocabulary closed(String code, String... terms) {
    return new Vocabulary(code, List.of(terms), false);
  }

  /** The label's key for one of the terms. */
  public String labelKey(String term) {
    return "term." + code + "." + term;
  }
}
