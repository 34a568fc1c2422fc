package org.letapis.vault;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.letapis.crypto.Digests;
import org.letapis.crypto.Secret;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.vault.slot.Base64Text;
import org.letapis.vault.slot.KeySlot;
import org.letapis.vault.slot.MasterKey;
import org.letapis.vault.slot.PassphraseSlot;
import org.letapis.vault.slot.SlotView;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The content of {@code vault.json}: who the vault is, how to open it, and a seal over both.
 *
 * <p>The first passphrase slot opens the vault. The second, the spare, is a filler or the slot of
 * the erase passphrase; headers of the first builds have none before their next change.
 */
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

  /** The same vault with other slots, sealed anew. */
  VaultHeader with(List<? extends KeySlot> next, MasterKey master) {
    return seal(vaultId, created, List.copyOf(next), master);
  }

  /** A header that looks the same and costs the same, with random bytes for every secret. */
  VaultHeader decoy(SecureRandom random) {
    byte[] noise = new byte[MAC_LENGTH];
    random.nextBytes(noise);
    List<KeySlot> decoys = new ArrayList<>();
    slots.forEach(slot -> decoys.add(slot.decoy(random)));
    return new VaultHeader(vaultId, created, decoys, noise);
  }

  /** Whether it is that vault's, and sealed with that master key. */
  boolean isSealedBy(UUID vault, MasterKey master) {
    return vaultId.equals(vault) && MessageDigest.isEqual(mac, computeMac(master));
  }

  /** HMAC-SHA-256 under the key {@code header-mac} over the canonical form of all but the seal. */
  private byte[] computeMac(MasterKey master) {
    try (Secret key = master.derive(vaultId, RoomKey.HEADER_MAC.label())) {
      return Digests.hmacSha256(key, CanonicalJson.bytes(unsealed()));
    }
  }

  /** All slots of one kind, in their order. */
  <S extends KeySlot> List<S> slots(Class<S> kind) {
    return slots.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The slot of the passphrase; empty where there are other ways in only. */
  Optional<PassphraseSlot> passphrase() {
    return slots(PassphraseSlot.class).stream().findFirst();
  }

  /** The filler, or the slot of the erase passphrase. */
  Optional<PassphraseSlot> spare() {
    return slots(PassphraseSlot.class).stream().skip(1).findFirst();
  }

  /** What opens the vault; the spare is not among them. */
  List<SlotView> views() {
    return slots.stream()
        .filter(slot -> !(slot instanceof PassphraseSlot) || slot == passphrase().orElse(null))
        .map(KeySlot::view)
        .toList();
  }

  List<KeySlot> slots() {
    return slots;
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
