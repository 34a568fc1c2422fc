package org.letapis.casebook.contact;

import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.problem.Problem;

/** Nothing is sent to, or taken from, somebody whose fingerprint nobody compared. */
public final class Trust {

  private Trust() {}

  /**
   * @throws Problem when the contact is not verified, or was revoked
   */
  public static Contact requireVerified(Contact contact) {
    return switch (contact.state()) {
      case VERIFIED -> contact;
      case UNVERIFIED ->
          throw new Problem(CasebookProblem.NOT_VERIFIED, contact.card().displayName());
      case REVOKED -> throw new Problem(CasebookProblem.REVOKED, contact.card().displayName());
    };
  }
}
