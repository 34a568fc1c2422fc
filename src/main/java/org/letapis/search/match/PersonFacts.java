package org.letapis.search.match;

import java.util.List;
import java.util.Optional;
import org.letapis.domain.date.PartialDate;

/**
 * What two people are compared by.
 *
 * @param names every name, in any spelling
 * @param born when, as far as known
 * @param places where they were born or live, in any spelling
 */
public record PersonFacts(List<String> names, Optional<PartialDate> born, List<String> places) {

  public PersonFacts {
    names = List.copyOf(names);
    places = List.copyOf(places);
  }
}
