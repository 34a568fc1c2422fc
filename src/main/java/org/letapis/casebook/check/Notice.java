package org.letapis.casebook.check;

import org.letapis.domain.problem.ProblemCode;

/** Something about a casebook that opened all the same, and that its owner must be told. */
public enum Notice implements ProblemCode {
  /** The store had seen more than the journal holds: something saved may be missing. */
  JOURNAL_OLDER("casebook.notice-journal-older"),
  /** A part of the journal cannot be read; everything around it was. */
  JOURNAL_DAMAGED("casebook.notice-journal-damaged"),
  /** A crash left an unfinished end that was never said to be saved. */
  TORN("casebook.notice-torn"),
  /** The copy was restored, and what is said in it from now on is said by a new author. */
  NEW_AUTHOR("casebook.notice-new-author");

  private final String code;

  Notice(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
