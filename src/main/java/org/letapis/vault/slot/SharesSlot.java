package org.letapis.vault.slot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.letapis.crypto.Digests;
import org.letapis.crypto.Hkdf;
import org.letapis.crypto.Secret;
import org.letapis.crypto.Shamir;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The master key wrapped by AES-256-GCM under HKDF-SHA-256 of a random 256-bit secret that was
 * split among trustees. For each share the slot keeps a digest keyed by the share itself: it tells
 * a wrong share by its number, and nothing about the right one, whose 256 bits are random.
 */
public final class SharesSlot implements KeySlot {
  /** Most shares of one set. */
  public static final int MAX_SHARES = Shamir.MAX_SHARES;

  private static final String LABEL = "shares-slot";
  private static final int DIGEST = 16;

  private final String id;
  private final LocalDate made;
  private final int threshold;
  private final byte[] salt;
  private final List<byte[]> digests;
  private final byte[] wrapped;

  private SharesSlot(
      String id, LocalDate made, int threshold, byte[] salt, List<byte[]> digests, byte[] wrapped) {
    this.id = id;
    this.made = made;
    this.threshold = threshold;
    this.salt = salt;
    this.digests = digests;
    this.wrapped = wrapped;
  }

  /**
   * A new slot that opens with {@code secret}.
   *
   * @param id as the shares name it, 16 hex digits
   * @param shares values of all shares, in the order of their numbers
   */
  public static SharesSlot wrap(
      String id,
      MasterKey master,
      Secret secret,
      int threshold,
      List<Secret> shares,
      LocalDate today,
      SecureRandom random) {
    byte[] salt = SlotParts.random(SlotParts.SALT_LENGTH, random);
    List<byte[]> digests = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      digests.add(digest(id, salt, i + 1, shares.get(i)));
    }
    var open = new SharesSlot(id, today, threshold, salt, digests, new byte[0]);
    try (Secret key = Hkdf.derive(secret, salt, LABEL)) {
      byte[] wrapped = SlotParts.wrap(key, master.secret(), open.parameters(), random);
      return new SharesSlot(id, today, threshold, salt, digests, wrapped);
    }
  }

  /** An id for a new set of shares. */
  public static String newId(SecureRandom random) {
    return SlotParts.randomId(random);
  }

  /** Whether this is the share that was made under that number. */
  public boolean knows(int number, Secret share) {
    return number >= 1
        && number <= digests.size()
        && MessageDigest.isEqual(digests.get(number - 1), digest(id, salt, number, share));
  }

  /** The master key, if the secret is the slot's; also empty if the slot was tampered with. */
  public Optional<MasterKey> unwrap(Secret secret) {
    try (Secret key = Hkdf.derive(secret, salt, LABEL)) {
      return SlotParts.unwrap(key, wrapped, parameters()).map(MasterKey::new);
    }
  }

  private static byte[] digest(String id, byte[] salt, int number, Secret share) {
    byte[] name = id.getBytes(StandardCharsets.US_ASCII);
    byte[] text =
        ByteBuffer.allocate(salt.length + name.length + 1)
            .put(salt)
            .put(name)
            .put((byte) number)
            .array();
    return Arrays.copyOf(Digests.hmacSha256(share, text), DIGEST);
  }

  private ObjectNode parameters() {
    ArrayNode array = Json.array();
    digests.forEach(digest -> array.add(Base64Text.encode(digest)));
    ObjectNode slot = Json.object();
    slot.put("id", id);
    slot.put("kind", SlotKind.SHARES.code());
    slot.put("made", made.toString());
    slot.put("threshold", threshold);
    slot.put("salt", Base64Text.encode(salt));
    slot.set("digests", array);
    return slot;
  }

  @Override
  public String id() {
    return id;
  }

  /** How many shares are needed. */
  public int threshold() {
    return threshold;
  }

  @Override
  public SlotView view() {
    return new SlotView(id, SlotKind.SHARES, Optional.of(made), threshold, digests.size());
  }

  @Override
  public ObjectNode toJson() {
    return parameters().put("wrapped", Base64Text.encode(wrapped));
  }

  @Override
  public SharesSlot decoy(SecureRandom random) {
    return new SharesSlot(
        id,
        made,
        threshold,
        SlotParts.random(SlotParts.SALT_LENGTH, random),
        digests.stream().map(digest -> SlotParts.random(DIGEST, random)).toList(),
        SlotParts.random(SlotParts.WRAPPED_LENGTH, random));
  }

  static SharesSlot ofJson(JsonNode slot) throws MalformedJson {
    List<byte[]> digests = new ArrayList<>();
    for (JsonNode digest : Json.list(slot, "digests", MAX_SHARES)) {
      ObjectNode holder = Json.object();
      holder.set("digests", digest);
      digests.add(Base64Text.decode(holder, "digests", DIGEST));
    }
    int threshold = (int) Json.whole(slot, "threshold", 2, MAX_SHARES);
    if (threshold > digests.size()) {
      throw new MalformedJson("threshold");
    }
    return new SharesSlot(
        SlotParts.id(slot),
        SlotParts.made(slot),
        threshold,
        Base64Text.decode(slot, "salt", SlotParts.SALT_LENGTH),
        digests,
        Base64Text.decode(slot, "wrapped", SlotParts.WRAPPED_LENGTH));
  }
}
