package org.letapis.vault.slot;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import org.letapis.crypto.Hkdf;
import org.letapis.crypto.Secret;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The master key wrapped by AES-256-GCM under HKDF-SHA-256 of the key behind recovery words.
 *
 * <p>There is no Argon2id here: a slow derivation makes guesses of what people choose dear, and
 * these are 256 random bits, of which no guess is worth making at any price.
 */
public final class RecoverySlot implements KeySlot {
  private static final String LABEL = "recovery-slot";

  private final String id;
  private final LocalDate made;
  private final byte[] salt;
  private final byte[] wrapped;

  private RecoverySlot(String id, LocalDate made, byte[] salt, byte[] wrapped) {
    this.id = id;
    this.made = made;
    this.salt = salt;
    this.wrapped = wrapped;
  }

  /**
   * A new slot that opens with these words.
   *
   * @param words the 256-bit key behind them
   */
  public static RecoverySlot wrap(
      MasterKey master, Secret words, LocalDate today, SecureRandom random) {
    byte[] salt = SlotParts.random(SlotParts.SALT_LENGTH, random);
    var open = new RecoverySlot(SlotParts.randomId(random), today, salt, new byte[0]);
    try (Secret key = Hkdf.derive(words, salt, LABEL)) {
      byte[] wrapped = SlotParts.wrap(key, master.secret(), open.parameters(), random);
      return new RecoverySlot(open.id, today, salt, wrapped);
    }
  }

  /** The master key, if the words are the slot's; also empty if the slot was tampered with. */
  public Optional<MasterKey> unwrap(Secret words) {
    try (Secret key = Hkdf.derive(words, salt, LABEL)) {
      return SlotParts.unwrap(key, wrapped, parameters()).map(MasterKey::new);
    }
  }

  private ObjectNode parameters() {
    ObjectNode slot = Json.object();
    slot.put("id", id);
    slot.put("kind", SlotKind.RECOVERY.code());
    slot.put("made", made.toString());
    slot.put("salt", Base64Text.encode(salt));
    return slot;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public SlotView view() {
    return new SlotView(id, SlotKind.RECOVERY, Optional.of(made), 0, 0);
  }

  @Override
  public ObjectNode toJson() {
    return parameters().put("wrapped", Base64Text.encode(wrapped));
  }

  @Override
  public RecoverySlot decoy(SecureRandom random) {
    return new RecoverySlot(
        id,
        made,
        SlotParts.random(SlotParts.SALT_LENGTH, random),
        SlotParts.random(SlotParts.WRAPPED_LENGTH, random));
  }

  static RecoverySlot ofJson(JsonNode slot) throws MalformedJson {
    return new RecoverySlot(
        SlotParts.id(slot),
        SlotParts.made(slot),
        Base64Text.decode(slot, "salt", SlotParts.SALT_LENGTH),
        Base64Text.decode(slot, "wrapped", SlotParts.WRAPPED_LENGTH));
  }
}
