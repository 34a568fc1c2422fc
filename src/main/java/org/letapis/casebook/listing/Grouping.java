package org.letapis.casebook.listing;

import java.util.Arrays;
import java.util.Locale;

/** By what the lines of a list are put together. */
public enum Grouping {
  NONE,
  /** Whom it happened to, or the person named first. */
  PERSON,
  /** The place named first. */
  PLACE,
  TYPE,
  /** The year it may have begun first. */
  YEAR;

  /** The stored code, and the tail of the label's key {@code lists.by.<code>}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of that code; none for one that a later build adds. */
  public static Grouping ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst().orElse(NONE);
  }

  /** What a line belongs to; empty where nobody knows. */
  String key(Listed line) {
    return switch (this) {
      case NONE -> "";
      case PERSON -> first(line.type().equals("person") ? line.title() : "", line.people());
      case PLACE -> first("", line.places());
      case TYPE -> line.type();
      case YEAR ->
          line.start()
              .map(day -> day.earliest() == null ? day.latest() : day.earliest())
              .map(day -> String.format(Locale.ROOT, "%04d", day.getYear()))
              .orElse("");
    };
  }

  private static String first(String own, java.util.List<String> named) {
    return own.isEmpty() && !named.isEmpty() ? named.getFirst() : own;
  }
}
