package org.letapis.domain.law.deadline;

/** What kind of procedure a rule belongs to. */
public enum Branch {
  CRIMINAL("criminal"),
  ADMINISTRATIVE("administrative"),
  /** Complaints and requests to offices. */
  APPEALS("appeals"),
  /** Procedures of the United Nations. */
  UN("un");

  private final String code;

  Branch(String code) {
    this.code = code;
  }

  /** Stored; never renamed. */
  public String code() {
    return code;
  }

  /**
   * The one of that code.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Branch of(String code) {
    for (Branch one : values()) {
      if (one.code.equals(code)) {
        return one;
      }
    }
    throw new IllegalArgumentException("no such branch");
  }
}
