package org.letapis.casebook.intake.cell;

import java.util.Locale;

/**
 * Why a cell needs a person's eye. Its label is under {@link #labelKey()}: what is the matter and
 * what became of the words.
 */
public enum IssueReason {
  /** The header names a column the program does not know; its cells go to the account. */
  UNKNOWN_COLUMN,
  /** A cell beyond the last column of the header; its words go to the account. */
  BEYOND_HEADER,
  /** No number in this row: another import would make this person again. */
  ID_BLANK,
  /** More words than the field has room for; they go to the account. */
  CELL_LONG,
  /** The same number stands in an earlier row; both are kept, as two persons. */
  ID_REPEATED,
  /** No name in this row. */
  NAME_BLANK,
  /** Nobody can tell the parts of this name; the whole stands under the family name. */
  NAME_WHOLE,
  /** A name in brackets or quotation marks, kept as another name of the person. */
  NAME_ASIDE,
  /** A word has letters of both alphabets; kept as it is. */
  MIXED_ALPHABETS,
  /** A quotation mark opens and does not close, or the other way round; kept as it is. */
  STRAY_QUOTE,
  /** Not a date; the words are kept in its place. */
  DATE_UNREADABLE,
  /** A day no calendar has, as 30 February; the words are kept in its place. */
  DATE_IMPOSSIBLE,
  /** A date more than a century back; the words are kept in its place. */
  DATE_TOO_EARLY,
  /** A date that has not come yet; the words are kept. */
  DATE_FUTURE,
  /** Dates of this row contradict each other; all are kept. */
  DATES_DISAGREE,
  /** Not a word this column takes; it goes to the account. */
  TERM_UNREADABLE,
  /** Neither yes nor no, nor a date; the words are kept. */
  FLAG_UNREADABLE,
  /** Not an article of a law; the words are kept in its place. */
  ARTICLE_UNREADABLE,
  /** No penalty that can surely be put in figures; the words are kept. */
  PENALTY_UNREADABLE,
  /** Several people who cannot be told apart; kept as one. */
  PEOPLE_WHOLE,
  /** The row has no event this cell belongs to; it goes to the account. */
  NO_EVENT,
  /** Not an address on the web; kept as it is. */
  URL_UNREADABLE,
  /** The casebook holds something else here; it stays, and the register's word is only told. */
  DIFFERS;

  /** Stable, lower-case, with hyphens. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The label's key. */
  public String labelKey() {
    return "register.issue." + code();
  }
}
