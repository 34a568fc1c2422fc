package org.letapis.domain.law.deadline;

/** What a time limit begins with. Some are found in records, the others a person enters. */
public enum Trigger {
  /** Somebody was held: the start of a detention. */
  DETENTION("detention"),
  /** A verdict was announced: the day of a verdict. */
  VERDICT("verdict"),
  /** A case was opened: the day a proceeding was. */
  OPENED("opened"),
  /** Somebody was held on suspicion of a crime for which the law gives longer. */
  DETENTION_GRAVE("detention-grave"),
  DELIVERY("delivery"),
  CUSTODY("custody"),
  MEASURE("measure"),
  VERDICT_COPY("verdict-copy"),
  RULING_COPY("ruling-copy"),
  COMPLAINT("complaint"),
  REPORT("report"),
  OFFENCE("offence"),
  EXHAUSTED("exhausted"),
  OTHER_PROCEDURE("other-procedure"),
  COMMUNICATION("communication");

  private final String code;

  Trigger(String code) {
    this.code = code;
  }

  /** Stored; never renamed. */
  public String code() {
    return code;
  }

  /** Whether records say by themselves when it was. */
  public boolean recorded() {
    return this == DETENTION || this == VERDICT || this == OPENED;
  }

  /**
   * The one of that code.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Trigger of(String code) {
    for (Trigger one : values()) {
      if (one.code.equals(code)) {
        return one;
      }
    }
    throw new IllegalArgumentException("no such trigger");
  }
}
