package org.letapis.casebook.life.span;

/** What lasts in a life. */
public enum SpanKind {
  /** Held by those who took the person, or under administrative arrest. */
  DETENTION,
  CUSTODY,
  HOUSE_ARREST,
  INCOMMUNICADO,
  /** Punishment cell and other penalties inside. */
  PUNISHMENT,
  /** In one facility. */
  STAY,
  /** The term a court set, from the day of the verdict: says nothing of whether it was served. */
  SENTENCE,
  /** Kept from travelling, on a list, under supervision. */
  MEASURE;

  /** Whether it deprives of liberty. */
  public boolean holds() {
    return this == DETENTION || this == CUSTODY || this == HOUSE_ARREST;
  }

  /** Stands in label keys. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
