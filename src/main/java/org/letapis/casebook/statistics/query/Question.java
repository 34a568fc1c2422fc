package org.letapis.casebook.statistics.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be asked. Codes are kept in saved reports and never change. */
public enum Question {
  DETAINED("detention"),
  SEARCHED("search"),
  INTERROGATED("interrogation"),
  ILL_TREATED("ill-treatment"),
  /** Verdicts, without acquittals, closed cases and decisions of higher courts. */
  SENTENCED("verdict"),
  FINED("fine"),
  RELEASED("release"),
  DIED("death"),
  DISMISSED("dismissal"),
  LISTED("listing"),
  TRAVEL("travel-ban"),
  /** Detentions and stays in which somebody was held incommunicado, by when that began. */
  INCOMMUNICADO(""),
  /** Who is held on one day: detained, in custody, under house arrest. */
  IN_CUSTODY(""),
  /** Everybody's first detention. */
  NEWLY_DETAINED("detention"),
  /** How often each was detained. */
  REPEATED("detention"),
  /** The same verdicts as {@link #SENTENCED}, by how long the term is. */
  SENTENCE_LENGTH("verdict"),
  /** Detentions, by how long it was until the next release. */
  TIME_TO_RELEASE("detention");

  private final String type;

  Question(String type) {
    this.type = type;
  }

  /** Code of the type of event that is counted; empty where it is of several. */
  public String type() {
    return type;
  }

  /** Stands in label keys, commands and saved reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The question of that code. */
  public static Optional<Question> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** Whether it looks at one day and not at a period. */
  public boolean ofDay() {
    return this == IN_CUSTODY;
  }

  /** What it measures itself, where it does. */
  public Dimension usual() {
    return measures() ? Dimension.MEASURED : ofDay() ? Dimension.REGION : Dimension.MONTH;
  }

  /** Whether it has groups of its own: how long, how often, how surely. */
  public boolean measures() {
    return switch (this) {
      case IN_CUSTODY, REPEATED, SENTENCE_LENGTH, TIME_TO_RELEASE -> true;
      default -> false;
    };
  }
}
