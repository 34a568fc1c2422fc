package org.letapis.search.text.query;

import java.util.List;
import org.letapis.search.text.Clause;

/**
 * What somebody looks for, as it was understood.
 *
 * @param clause all of it; of no clauses where nothing was asked
 * @param pieces what each piece was taken for
 * @param words the words asked for, to be shown where they stand
 */
public record Reading(Clause.All clause, List<Understood> pieces, List<String> words) {

  public Reading {
    pieces = List.copyOf(pieces);
    words = List.copyOf(words);
  }

  /** Whether nothing is asked. */
  public boolean isEmpty() {
    return clause.clauses().isEmpty();
  }
}
