package org.letapis.store.row;

/** What an entry counts for in this casebook. */
public enum EntryStatus {
  /** Written here. */
  OWN,
  /** Came from somebody else; nobody decided on it yet. */
  PENDING,
  /** Came from somebody else and counts. */
  ACCEPTED,
  /** Put aside for later. */
  HELD,
  /** Refused; kept, and counts for nothing. */
  REJECTED,
  /** Only its link is here. */
  OMITTED
}
