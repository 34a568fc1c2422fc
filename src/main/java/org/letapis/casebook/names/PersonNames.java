package org.letapis.casebook.names;

import org.letapis.casebook.quick.Reading;
import org.letapis.casebook.register.name.NameSplitter;
import org.letapis.search.name.GivenNames;

/** Reads names of people, one at a time, as they stand in a list. */
public final class PersonNames {

  private final NameSplitter splitter = new NameSplitter(GivenNames.load());

  /** A name taken apart; never blank. */
  public Reading.Person read(String name) {
    return new Reading.Person(splitter.split(name.strip().replaceAll("\\s+", " ")));
  }
}
