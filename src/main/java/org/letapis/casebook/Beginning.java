package org.letapis.casebook;

import java.security.SecureRandom;
import org.letapis.bundle.card.Identity;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.LocalKeys;
import org.letapis.casebook.ledger.LocalLine;
import org.letapis.casebook.ledger.Settings;
import org.letapis.crypto.Secret;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import tools.jackson.databind.JsonNode;

/** Writes what a new casebook begins with: keys of its own and its settings. */
final class Beginning {

  private Beginning() {}

  static Ledger begin(CasebookParts parts, Settings settings) {
    Ledger ledger = parts.newLedger();
    try {
      parts.begin(
          ledger,
          new LocalLine(LocalKeys.IDENTITY, newIdentity()),
          new LocalLine(LocalKeys.SETTINGS, settings.toJson()));
      return ledger;
    } catch (RuntimeException | Error e) {
      ledger.close();
      throw e;
    }
  }

  private static JsonNode newIdentity() {
    try (Identity identity = Identity.generate(new SecureRandom());
        Secret encoded = identity.encode()) {
      return encoded.use(StrictJson::parse);
    } catch (MalformedJson e) {
      throw new IllegalStateException("an identity is encoded as JSON", e);
    }
  }
}
