package org.letapis.search.text;

/** Where in a record words are looked for. */
public enum TextPlace {
  /** Anywhere. */
  ALL("t"),
  PERSON("person"),
  PLACE("place"),
  AGENCY("agency"),
  FILE("file");

  private final String field;

  TextPlace(String field) {
    this.field = field;
  }

  String field() {
    return field;
  }
}
