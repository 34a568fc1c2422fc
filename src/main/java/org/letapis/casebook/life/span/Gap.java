package org.letapis.casebook.life.span;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days of which nothing is told: no event may have been then.
 *
 * @param from first day
 * @param until last day, included
 */
public record Gap(LocalDate from, LocalDate until) {

  /** How many days. */
  public long days() {
    return ChronoUnit.DAYS.between(from, until) + 1;
  }
}
