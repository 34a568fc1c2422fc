package org.letapis.domain.law.deadline;

/** What a time limit begins with. Some are found in records, the others a person enters. */
public enum Trigger {
  /** Somebody was held: the start of a detention. */
  DETENTION("detention"),
  /** A verdict was announced: the day of a verdict. */
  VERDICT("verdict"),
  /** A case was opened: the day a proceeding was. */
  OPENED("opened"),
  /** An administrative arrest or deportation was ordered: the day of that decision. */
  ARREST_ORDER("arrest-order"),
  /** Another administrative penalty was imposed: the day of a fine or of another decision. */
  ORDER("order"),
  /** Somebody was taken into custody: the start of the detention that led to it. */
  CUSTODY("custody"),
  /** The same, or house arrest, before a charge was brought. */
  MEASURE("measure"),
  /** A crime was reported: the day of a complaint of ill-treatment. */
  REPORT("report"),
  /** Somebody was held on suspicion of a crime for which the law gives longer. */
  DETENTION_GRAVE("detention-grave"),
  DELIVERY("delivery"),
  VERDICT_COPY("verdict-copy"),
  RULING_COPY("ruling-copy"),
  COMPLAINT("complaint"),
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
    return compareTo(DETENTION_GRAVE) < 0;
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
