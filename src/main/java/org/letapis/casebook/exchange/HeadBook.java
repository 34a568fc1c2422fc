package org.letapis.casebook.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.letapis.bundle.card.SignedHead;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import tools.jackson.databind.JsonNode;

/** Signed heads of others' chains, kept so that their entries prove their author further on. */
public final class HeadBook {

  private HeadBook() {}

  /** The newest head of each chain. */
  public static List<SignedHead> all(Ledger ledger) {
    return ledger.locals().all(LocalKeys.HEADS).values().stream().map(HeadBook::read).toList();
  }

  static Optional<SignedHead> of(Ledger ledger, AuthorId author) {
    return ledger.locals().get(LocalKeys.head(author)).map(HeadBook::read);
  }

  static LocalLine line(SignedHead head) {
    try {
      return new LocalLine(LocalKeys.head(head.head().author()), StrictJson.parse(head.encode()));
    } catch (MalformedJson e) {
      throw new IllegalStateException("a head is encoded as JSON", e);
    }
  }

  private static SignedHead read(JsonNode json) {
    try {
      return SignedHead.decode(CanonicalJson.text(json).getBytes(StandardCharsets.UTF_8));
    } catch (MalformedJson e) {
      throw new Problem(e, CasebookProblem.DAMAGED, LocalKeys.HEADS);
    }
  }
}
