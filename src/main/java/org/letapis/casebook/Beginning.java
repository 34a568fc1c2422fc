package org.letapis.casebook;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import org.letapis.bundle.card.Identity;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.ledger.local.Settings;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.crypto.Secret;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.Vault;
import tools.jackson.databind.JsonNode;

/** Writes what a new casebook begins with: keys of its own and its settings. */
final class Beginning {

  private Beginning() {}

  /**
   * Makes a casebook with keys of its own, and opens it; what was half made is taken away again.
   *
   * @throws Problem when the folder is not empty or cannot be written to, or NAME_LENGTH
   */
  static Casebook create(NewCasebook setup, Secret passphrase) {
    String name = setup.displayName().strip();
    if (name.isEmpty() || name.length() > Casebook.MAX_NAME) {
      throw new Problem(CasebookProblem.NAME_LENGTH, Casebook.MAX_NAME);
    }
    Clock clock = Clock.systemUTC();
    boolean wasThere = Files.exists(setup.folder());
    Vault vault = Vault.create(setup.folder(), passphrase, setup.cost());
    Settings settings =
        new Settings(setup.desk().code(), name, setup.language(), LocalDate.now(clock));
    try {
      return Casebook.opened(vault, clock, parts -> begin(parts, settings));
    } catch (RuntimeException | Error e) {
      HalfMade.remove(vault.folder(), wasThere);
      throw e;
    }
  }

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
