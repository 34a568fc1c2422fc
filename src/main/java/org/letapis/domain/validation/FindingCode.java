package org.letapis.domain.validation;

import java.util.Locale;

/** What can be the matter with a value. The label under {@link #key()} says so and what to do. */
public enum FindingCode {
  REQUIRED(Severity.ERROR),
  /** Somebody or something needs a name, or the word that none is known. */
  NAME_REQUIRED(Severity.ERROR),
  /** An event that neither names anybody nor describes anything. */
  EVENT_BARE(Severity.ERROR),
  DATE_MISSING(Severity.WARNING),
  DATE_UNREAD(Severity.WARNING),
  /** A date without its year: words only, until somebody says the year. */
  DATE_YEARLESS(Severity.WARNING),
  DATE_FUTURE(Severity.WARNING),
  END_BEFORE_START(Severity.ERROR),
  NOT_OF_KIND(Severity.ERROR),
  /** Words nobody could read as what was asked: kept as they were typed. */
  AS_TYPED(Severity.WARNING),
  /** A word of one's own where the list is closed. */
  TERM_UNLISTED(Severity.ERROR),
  /** A code this build does not know: a later build wrote it. Argument: the code. */
  TERM_NEWER(Severity.WARNING),
  /** Arguments: smallest, largest. */
  NUMBER_BOUNDS(Severity.ERROR),
  /** Arguments: characters allowed, characters there are. */
  TEXT_TOO_LONG(Severity.ERROR),
  DUPLICATE_ROW(Severity.WARNING),
  DUPLICATE_CHOICE(Severity.WARNING),
  SELF_REFERENCE(Severity.ERROR),
  COORDINATES(Severity.ERROR);

  /** How much a finding matters. */
  public enum Severity {
    /** It cannot be saved like this. */
    ERROR,
    /** It can be saved, and is probably not what was meant. */
    WARNING
  }

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** Whether something is not there yet, rather than wrong as it stands. */
  public boolean isMissing() {
    return switch (this) {
      case REQUIRED, NAME_REQUIRED, EVENT_BARE, DATE_MISSING -> true;
      default -> false;
    };
  }

  /** The label's key, as in {@code finding.date-future}. */
  public String key() {
    return "finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
