package org.letapis.casebook.problem;

import org.letapis.domain.problem.ProblemCode;

/** What can go wrong with an open casebook and its exchange with others. */
public enum CasebookProblem implements ProblemCode {
  /** What was to be taken out could not be written. */
  EXPORT_UNWRITABLE("casebook.export-unwritable"),

  /** {0} the record's id. */
  NO_SUCH_RECORD("casebook.no-such-record"),
  /** {0} the field's path. */
  INVALID_VALUE("casebook.invalid-value"),
  /** {0} the type's code. */
  UNKNOWN_TYPE("casebook.unknown-type"),
  NOTHING_TO_SAVE("casebook.nothing-to-save"),
  /** What was to be attached is gone or may not be read. */
  FILE_UNREADABLE("casebook.file-unreadable"),
  /** {0} how many records were changed again since, {1} how many there are. */
  OVERTAKEN("casebook.overtaken"),
  CLOSED("casebook.closed"),
  /** What was written is safe, but cannot be shown until the casebook is opened again. */
  STORE_BEHIND("casebook.store-behind"),
  /** {0} an entry id or a place in the journal. */
  DAMAGED("casebook.damaged"),
  /** The journal opens but does not hold what every casebook begins with. */
  NO_IDENTITY("casebook.no-identity"),
  /** All copies of the keys lie in parts of the journal that are damaged. */
  IDENTITY_LOST("casebook.identity-lost"),
  /** The mark of a restored copy cannot be read or removed. */
  RESTORED_MARK("casebook.restored-mark"),
  /** More fields or terms of one's own than the program takes. */
  DEFINITIONS_MANY("casebook.definitions-many"),
  NAME_LENGTH("casebook.name-length"),
  /** Nobody real can be a contact of a casebook for practice. */
  PRACTICE_ALONE("casebook.practice-alone"),
  /** What lies where the casebook for practice would be is another. */
  NOT_PRACTICE("casebook.not-practice"),
  /** {0} the signer's fingerprint in hex. */
  STRANGER("exchange.stranger"),
  /** {0} the name of the contact whose keys vouch for the signer. */
  SUCCESSOR("exchange.successor"),
  /** {0} the contact's chosen name. */
  NOT_VERIFIED("exchange.not-verified"),
  /** {0} the contact's chosen name. */
  REVOKED("exchange.revoked"),
  OWN_CARD("exchange.own-card"),
  OWN_BUNDLE("exchange.own-bundle"),
  NO_RECIPIENTS("exchange.no-recipients"),
  UNKNOWN_CONTACT("exchange.unknown-contact"),
  /** No trusted keys vouch for these. {0} the contact's chosen name. */
  NO_HANDOVER("exchange.no-handover"),
  /** Each of two cards would come after the other. {0} the contact's chosen name. */
  CARD_CIRCLE("exchange.card-circle"),
  /** {0} how many bundles wait already. */
  WAITING_FULL("exchange.waiting-full"),
  NOTHING_TO_EXPORT("exchange.nothing-to-export"),
  NOTHING_TO_DECIDE("review.nothing-to-decide"),
  /** Somebody settled it meanwhile. */
  NO_CONFLICT("review.no-conflict"),
  /** People can be joined with people, events with events of the same type. */
  NOT_ALIKE("review.not-alike"),
  /** There is no such question. */
  NO_QUESTION("review.no-question"),
  /** Nothing of it may be erased by who asks, or nothing is here. */
  NOTHING_TO_ERASE("review.nothing-to-erase");

  private final String code;

  CasebookProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
