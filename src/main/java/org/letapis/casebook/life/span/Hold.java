package org.letapis.casebook.life.span;

/** How far what is told makes a span hold on a day; the surest first. */
public enum Hold {
  /** Whatever days its partial dates stand for, the day lies within. */
  SURELY,
  /** It had begun by then, and no end is recorded. */
  NO_END,
  /** Some of the days its dates may stand for have the day within, others do not. */
  POSSIBLY
}
