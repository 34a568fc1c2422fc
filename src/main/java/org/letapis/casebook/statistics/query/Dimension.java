package org.letapis.casebook.statistics.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what a count is broken down. Codes are kept in saved reports and never change. */
public enum Dimension {
  /** Everything in one group. */
  NONE,
  MONTH,
  YEAR,
  /** Of the facility, else of the court, else of the agency. */
  REGION,
  ARTICLE,
  /** The same with the part of the article. */
  ARTICLE_PART,
  SEX,
  /** On the day of the event, in groups. */
  AGE,
  OCCUPATION,
  AGENCY,
  COURT,
  PENALTY,
  OUTCOME,
  TAG,
  VERIFICATION,
  /** What the question itself measures; see {@link Question#measures}. */
  MEASURED;

  /** Stands in label keys, commands and saved reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of that code. */
  public static Optional<Dimension> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** Whether one event or person may be in several groups at once. */
  public boolean overlaps() {
    return switch (this) {
      case ARTICLE, ARTICLE_PART, OCCUPATION, TAG -> true;
      default -> false;
    };
  }

  /** Whether its groups follow one another in time. */
  public boolean ofTime() {
    return this == MONTH || this == YEAR;
  }

  /** Whether it can be asked of a question. */
  public boolean suits(Question question) {
    return switch (this) {
      case MEASURED -> question.measures();
      case PENALTY, COURT -> question.type().equals("verdict");
      case OUTCOME -> question.type().equals("detention");
      default -> true;
    };
  }
}
