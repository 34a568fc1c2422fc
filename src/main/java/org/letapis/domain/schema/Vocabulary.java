package org.letapis.domain.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list of terms to choose from. Labels are under {@code term.<vocabulary>.<term>}. Terms may be
 * deprecated, never deleted or renamed.
 *
 * @param code of the vocabulary
 * @param terms codes, in the order they are offered
 * @param retired codes that are offered no more and still read
 * @param free whether a word of one's own may stand in place of a term
 */
public record Vocabulary(String code, List<String> terms, List<String> retired, boolean free) {

  /** Code of the vocabulary of record types, which are labelled as types already. */
  private static final String TYPES = "type";

  public Vocabulary {
    terms = List.copyOf(terms);
    retired = List.copyOf(retired);
  }

  public Vocabulary(String code, List<String> terms, boolean free) {
    this(code, terms, List.of(), free);
  }

  /** A list that also takes free words. */
  public static Vocabulary open(String code, String... terms) {
    return new Vocabulary(code, List.of(terms), true);
  }

  /** A list that takes its terms only. */
  public static Vocabulary closed(String code, String... terms) {
    return new Vocabulary(code, List.of(terms), false);
  }

  /** The types of record with these codes. */
  public static Vocabulary ofTypes(List<String> types) {
    return new Vocabulary(TYPES, types, false);
  }

  /** The same with more terms after its own. */
  public Vocabulary with(List<String> more, List<String> alsoRetired) {
    return new Vocabulary(code, joined(terms, more), joined(retired, alsoRetired), free);
  }

  /** Whether that is one of its terms, offered or not. */
  public boolean knows(String term) {
    return terms.contains(term) || retired.contains(term);
  }

  /** The label's key for one of the terms. */
  public String labelKey(String term) {
    return code.equals(TYPES) ? TYPES + "." + term : "term." + code + "." + term;
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
