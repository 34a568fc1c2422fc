package org.letapis.vault.slot;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import org.letapis.crypto.Aead;
import org.letapis.crypto.Digests;
import org.letapis.crypto.Secret;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What all slots have: an id, and 32 bytes wrapped by AES-256-GCM under the slot's own key. */
final class SlotParts {
  static final int SALT_LENGTH = 16;
  static final int WRAPPED_LENGTH = Aead.NONCE_LENGTH + MasterKey.LENGTH + Aead.TAG_LENGTH;

  private static final int ID_LENGTH = 8;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

  private SlotParts() {}

  static String randomId(SecureRandom random) {
    return Digests.hex(random(ID_LENGTH, random));
  }

  static byte[] random(int length, SecureRandom random) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  static String id(JsonNode slot) throws MalformedJson {
    String id = Json.text(slot, "id", 2 * ID_LENGTH);
    if (!ID.matcher(id).matches()) {
      throw new MalformedJson("id");
    }
    return id;
  }

  static LocalDate made(JsonNode slot) throws MalformedJson {
    return LocalDate.parse(Json.text(slot, "made", 10));
  }

  /**
   * Wraps what the slot keeps.
   *
   * @param parameters the slot without {@code wrapped}: in canonical form the associated data
   */
  static byte[] wrap(Secret key, Secret content, ObjectNode parameters, SecureRandom random) {
    return content.use(
        bytes -> Aead.sealWithRandomNonce(key, bytes, CanonicalJson.bytes(parameters), random));
  }

  /** What the slot keeps; empty if the key is not its own, or it was tampered with. */
  static Optional<Secret> unwrap(Secret key, byte[] wrapped, ObjectNode parameters) {
    try {
      byte[] content = Aead.openWithNonce(key, wrapped, CanonicalJson.bytes(parameters));
      return Optional.of(Secret.taking(content));
    } catch (AEADBadTagException refused) {
      return Optional.empty();
    }
  }
}
