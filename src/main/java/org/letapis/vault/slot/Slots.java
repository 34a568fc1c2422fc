package org.letapis.vault.slot;

import java.util.Optional;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.problem.Problem;
import tools.jackson.databind.JsonNode;

/** Slots as they stand in a header. */
public final class Slots {
  private Slots() {}

  /**
   * A slot in exactly one spelling.
   *
   * @return empty for a kind that this build does not know
   * @throws MalformedJson where it is not what a build wrote
   * @throws Problem TOO_COSTLY
   */
  public static Optional<KeySlot> ofJson(JsonNode json) throws MalformedJson {
    Optional<SlotKind> kind = SlotKind.ofCode(Json.text(json, "kind", 32));
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    KeySlot slot =
        switch (kind.get()) {
          case PASSPHRASE -> PassphraseSlot.ofJson(json);
          case RECOVERY -> RecoverySlot.ofJson(json);
          case SHARES -> SharesSlot.ofJson(json);
        };
    if (!slot.toJson().equals(json)) {
      throw new MalformedJson("slots");
    }
    return Optional.of(slot);
  }
}
