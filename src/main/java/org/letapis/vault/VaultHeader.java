package org.letapis.vault;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.letapis.crypto.Digests;
import org.letapis.crypto.Secret;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code vault.json}: who the vault is, how to open it, and a seal over both. */
final class VaultHeader {
  static final int MAX_SLOTS = 16;
  static final int MAC_LENGTH = 32;
  static final String FORMAT = "letapis-vault-v1";

  private final UUID vaultId;
  private final LocalDate created;
  private final List<KeySlot> slots;
  private final byte[] mac;

  /** A header as read; its seal is checked once the master key is known. */
  VaultHeader(UUID vaultId, LocalDate created, List<KeySlot> slots, byte[] mac) {
    this.vaultId = vaultId;
    this.created = created;
    this.slots = List.copyOf(slots);
    this.mac = mac.clone();
  }

  /** A header sealed with the master key. */
  static VaultHeader seal(UUID vaultId, LocalDate created, List<KeySlot> slots, MasterKey master) {
    var unsealed = new VaultHeader(vaultId, created, slots, new byte[0]);
    return new VaultHeader(vaultId, created, slots, unsealed.computeMac(master));
  }

  /** The same vault with one slot in the place of another, sealed anew. */
  VaultHeader replacing(KeySlot old, KeySlot replacement, MasterKey master) {
    List<KeySlot> next =
        slots.stream().map(slot -> slot.id().equals(old.id()) ? replacement : slot).toList();
    return seal(vaultId, created, next, master);
  }

  /** What a passphrase opened. */
  record Opened(PassphraseSlot slot, MasterKey master) {}

  /**
   * Tries the passphrase on each slot.
   *
   * @return empty if it opens none
   * @throws Problem {@link VaultProblem#HEADER_ALTERED} if it opens one but the seal is broken
   */
  Optional<Opened> open(Secret passphrase) {
    for (KeySlot slot : slots) {
      Optional<Opened> opened =
          switch (slot) {
            case PassphraseSlot s -> s.unwrap(passphrase).map(master -> new Opened(s, master));
          };
      if (opened.isPresent()) {
        requireSealedBy(opened.get().master());
        return opened;
      }
    }
    return Optional.empty();
  }

  /** Whether it is that vault's, and sealed with that master key. */
  boolean isSealedBy(UUID vault, MasterKey master) {
    return vaultId.equals(vault) && MessageDigest.isEqual(mac, computeMac(master));
  }

  private void requireSealedBy(MasterKey master) {
    if (!isSealedBy(vaultId, master)) {
      master.close();
      throw new Problem(VaultProblem.HEADER_ALTERED);
    }
  }

  /** HMAC-SHA-256 under the key {@code header-mac} over the canonical form of all but the seal. */
  private byte[] computeMac(MasterKey master) {
    try (Secret key = master.roomKey(vaultId, RoomKey.HEADER_MAC)) {
      return Digests.hmacSha256(key, CanonicalJson.bytes(unsealed()));
    }
  }

  private ObjectNode unsealed() {
    ArrayNode slotArray = Json.array();
    slots.forEach(slot -> slotArray.add(slot.toJson()));
    ObjectNode header = Json.object();
    header.put("format", FORMAT);
    header.put("vaultId", vaultId.toString());
    header.put("created", created.toString());
    header.set("slots", slotArray);
    return header;
  }

  ObjectNode toJson() {
    return unsealed().put("mac", Base64Text.encode(mac));
  }

  UUID vaultId() {
    return vaultId;
  }

  LocalDate created() {
    return created;
  }
}
