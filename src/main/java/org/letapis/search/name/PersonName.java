package org.letapis.search.name;

import java.util.List;

/**
 * A name read.
 *
 * @param tokens its words in order
 * @param readings the ways to say who is who, the likeliest first; empty for a name without letters
 */
public record PersonName(List<NameToken> tokens, List<Reading> readings) {

  public PersonName {
    tokens = List.copyOf(tokens);
    readings = List.copyOf(readings);
  }
}
