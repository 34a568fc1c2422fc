package org.letapis.casebook.publication.table;

/** What of a field a column tells: those beside the first hold what words alone would lose. */
public enum Part {
  /** The value as people read it. */
  VALUE,
  /** A date that is less, or more, than a day, as EDTF. */
  EDTF,
  /** A length as ISO 8601 has it, articles by their numbers, fields by their codes. */
  CODE,
  /** The words it was told in. */
  SAID,
  /** The id of the record it refers to. */
  ID,
  /** The currency of a sum. */
  CURRENCY,
  /** What an attached file was called. */
  ORIGINAL,
  /** How sure it is. */
  CERTAINTY,
  /** Other values that were given. */
  ALSO
}
