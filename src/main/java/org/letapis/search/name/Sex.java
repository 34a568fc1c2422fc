package org.letapis.search.name;

/** The grammatical gender of a name; says nothing of a person who bears it. */
public enum Sex {
  FEMALE,
  MALE
}
