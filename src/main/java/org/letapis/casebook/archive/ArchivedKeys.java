package org.letapis.casebook.archive;

import java.util.ArrayList;
import java.util.List;
import org.letapis.bundle.card.Identity;
import org.letapis.crypto.Secret;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import tools.jackson.databind.JsonNode;

/** The private keys in an encrypted archive. */
final class ArchivedKeys {

  private static final int MOST = 1_000;

  /** One pair of keys as it is stored. */
  record Held(JsonNode stored) {
    /** Taken apart; the caller closes it. */
    Identity identity() {
      try (Secret encoded = Secret.taking(CanonicalJson.bytes(stored))) {
        return Identity.decode(encoded);
      }
    }
  }

  private ArchivedKeys() {}

  /** All of them, those of who made the archive first. */
  static List<Held> read(byte[] json) {
    try {
      JsonNode all = StrictJson.parse(json);
      if (!all.isArray() || all.isEmpty() || all.size() > MOST) {
        throw new Problem(ArchiveProblem.ALTERED, Part.KEYS.only());
      }
      List<Held> held = new ArrayList<>();
      all.forEach(one -> held.add(new Held(one)));
      return held;
    } catch (MalformedJson e) {
      throw new Problem(e, ArchiveProblem.ALTERED, Part.KEYS.only());
    }
  }
}
