package org.letapis.casebook.publication.uwazi;

import java.util.Optional;
import org.letapis.casebook.publication.PublishedRecord;
import org.letapis.foreign.ForeignValue;

/**
 * A property of a template.
 *
 * @param heading its name there and the heading of its column
 * @param kind of property that Uwazi offers for it
 * @param target code of the type whose template it refers to, where it does
 * @param back how it comes back
 * @param cell what is written of a record
 */
record Property(String heading, Kind kind, Optional<String> target, Back back, Cell cell) {

  /**
   * How its column is read when it comes back.
   *
   * @param read code of the way
   * @param path of the field; empty where it goes to none
   */
  record Back(String read, String path) {

    /** It does not come back. */
    static final Back NOT = new Back("skip", "");

    static Back value(String path) {
      return new Back("value", path);
    }
  }

  /** Kinds of property, as Uwazi names them in its settings. */
  enum Kind {
    TEXT("Text"),
    RICH_TEXT("Rich text"),
    NUMERIC("Numeric"),
    DATE("Date"),
    DATE_RANGE("Date range"),
    SELECT("Select"),
    MULTI_SELECT("Multi select"),
    RELATIONSHIP("Relationship"),
    GEOLOCATION("Geolocation");

    private final String name;

    Kind(String name) {
      this.name = name;
    }

    /** As Uwazi has it in English. */
    String uwazi() {
      return name;
    }
  }

  /** What is written of a record. */
  @FunctionalInterface
  interface Cell {
    ForeignValue of(PublishedRecord record);
  }
}
