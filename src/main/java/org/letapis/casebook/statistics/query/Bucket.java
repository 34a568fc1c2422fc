package org.letapis.casebook.statistics.query;

/**
 * One group of a breakdown.
 *
 * @param kind what it stands for
 * @param key of a value: a month as {@code 2021-08}, a year, a term's code or {@code ~} and
 *     somebody's own words, {@code law|number|part} of an article, the id of an agency, the least
 *     of a group of numbers; of what is unknown why: empty, or the code of an absence
 */
public record Bucket(Kind kind, String key) implements Comparable<Bucket> {

  /** What a group stands for, in the order of the table. */
  public enum Kind {
    /** Those of whom it is known. */
    VALUE,
    /** Known in part, so that it may be one group or another. */
    UNCERTAIN,
    /** Of whom nobody knows; the key says whether somebody said so. */
    UNKNOWN,
    /** Its date may lie within the period, or outside of it. */
    PERHAPS_THEN,
    /** Its date is not known, so nobody knows whether it lies within the period. */
    UNDATED
  }

  /** Marks somebody's own words in a key. */
  public static final String OWN = "~";

  public static Bucket of(String key) {
    return new Bucket(Kind.VALUE, key);
  }

  public static Bucket uncertain() {
    return new Bucket(Kind.UNCERTAIN, "");
  }

  /**
   * @param why code of an absence, or empty where nothing is recorded
   */
  public static Bucket unknown(String why) {
    return new Bucket(Kind.UNKNOWN, why);
  }

  /** A year of which the month is not known: it follows the months of that year. */
  public static Bucket within(int year) {
    return of(String.format(java.util.Locale.ROOT, "%04d-%s", year, OWN));
  }

  @Override
  public int compareTo(Bucket other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : key.compareTo(other.key);
  }
}
