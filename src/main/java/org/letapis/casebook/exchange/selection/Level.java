package org.letapis.casebook.exchange.selection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Term;

/** How confidential a record is, the least first. */
public enum Level {
  PUBLIC,
  /** Also what says nothing of it. */
  PARTNERS,
  RESTRICTED;

  /** The stored code: the term's, and the tail of the label's key {@code exchange.level.<code>}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level of that code. */
  public static Optional<Level> ofCode(String code) {
    return Arrays.stream(values()).filter(level -> level.code().equals(code)).findFirst();
  }

  /** A level that a later version adds is taken for the highest. */
  static Level of(Term term) {
    return term.coded() ? ofCode(term.text()).orElse(RESTRICTED) : RESTRICTED;
  }

  /** What a record says of itself. */
  static Level of(CaseRecord record) {
    return record.get(Common.CONFIDENTIALITY).map(Level::of).orElse(PARTNERS);
  }

  /** The lower of two. */
  public Level and(Level other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The higher of two. */
  Level or(Level other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
