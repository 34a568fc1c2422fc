package org.letapis.casebook.statistics.query;

import java.util.Locale;

/** What is counted: what happened, or to how many people it happened. */
public enum Measure {
  PEOPLE,
  EVENTS;

  /** Stands in label keys and saved reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
