package org.letapis.search.name;

import java.util.List;
import java.util.Optional;

/**
 * One way to say who is who in a name.
 *
 * @param families family names: the one in use, maiden, both of a double one; may be empty
 * @param given given names; more than one where several stand there; may be empty
 * @param patronymic the father's name
 */
public record Reading(
    List<NameToken> families, List<NameToken> given, Optional<NameToken> patronymic) {

  public Reading {
    families = List.copyOf(families);
    given = List.copyOf(given);
  }
}
