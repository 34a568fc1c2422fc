package org.letapis.domain.entry;

import java.util.regex.Pattern;

/**
 * What an entry does. Kinds this build does not know are kept and passed on, and fold into nothing.
 *
 * @param code lower-case, at most 32 characters
 */
public record EntryKind(String code) {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,31}");

  /** Sets or clears fields of a record. */
  public static final EntryKind CHANGE = new EntryKind("change");

  /** Accepts, holds or rejects entries of others; see {@link Decision}. */
  public static final EntryKind DECISION = new EntryKind("decision");

  /** Something was done with evidence: attached, exported, imported, opened for court. */
  public static final EntryKind CUSTODY = new EntryKind("custody");

  /** Says that its author goes on where another author of the same casebook ended. */
  public static final EntryKind SUCCESSION = new EntryKind("succession");

  /** Says that two records are about the same, or are not. */
  public static final EntryKind LIKENESS = new EntryKind("likeness");

  /** Answers a question a {@link Decision} asked. */
  public static final EntryKind ANSWER = new EntryKind("answer");

  /** Asks everybody to erase what entries say. */
  public static final EntryKind ERASURE = new EntryKind("erasure");

  /** Says that an erasure was carried out. */
  public static final EntryKind ERASED = new EntryKind("erased");

  /** The kind of that code. */
  static EntryKind of(String code) {
    // Nearly all are changes.
    return code.equals(CHANGE.code) ? CHANGE : new EntryKind(code);
  }

  public EntryKind {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("not an entry kind");
    }
  }
}
