package org.letapis.vault.slot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import org.letapis.crypto.Aead;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Argon2id;
import org.letapis.crypto.Hkdf;
import org.letapis.crypto.Secret;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 32 bytes wrapped by AES-256-GCM under Argon2id of a passphrase. Associated data is the canonical
 * JSON of the slot without its {@code wrapped} member: id, kind and KDF parameters.
 *
 * <p>The bytes are the master key, or the mark that the passphrase is for erasing; a filler keeps
 * nothing. Without the passphrase or the master key nobody can tell the three apart.
 */
public final class PassphraseSlot implements KeySlot {
  private static final String ALGORITHM = "argon2id";
  private static final int ID_LENGTH = 16;

  private final String id;
  private final Argon2Cost cost;
  private final byte[] salt;
  private final byte[] wrapped;

  private PassphraseSlot(String id, Argon2Cost cost, byte[] salt, byte[] wrapped) {
    this.id = id;
    this.cost = cost;
    this.salt = salt;
    this.wrapped = wrapped;
  }

  /**
   * A new slot that gives {@code content} for this passphrase.
   *
   * @param content 32 bytes
   * @throws Problem EMPTY_PASSPHRASE
   */
  public static PassphraseSlot wrap(
      Secret content, Secret passphrase, Argon2Cost cost, SecureRandom random) {
    requireNotEmpty(passphrase);
    PassphraseSlot open = unfilled(cost, random);
    try (Secret key = open.derive(passphrase)) {
      return open.filledWith(SlotParts.wrap(key, content, open.parameters(), random));
    }
  }

  /**
   * A slot that opens with nothing. What stands for the wrapped bytes comes from the master key, so
   * that whoever has that key, and nobody else, knows it for a filler.
   */
  public static PassphraseSlot filler(MasterKey master, Argon2Cost cost, SecureRandom random) {
    PassphraseSlot open = unfilled(cost, random);
    return open.filledWith(open.filling(master));
  }

  /** Whether this is a filler made with that master key. */
  public boolean isFillerOf(MasterKey master) {
    return MessageDigest.isEqual(wrapped, filling(master));
  }

  private byte[] filling(MasterKey master) {
    byte[] info = ("slot-filler " + id).getBytes(StandardCharsets.UTF_8);
    try (Secret bytes = Hkdf.derive(master.secret(), salt, info, SlotParts.WRAPPED_LENGTH)) {
      return bytes.use(byte[]::clone);
    }
  }

  private static PassphraseSlot unfilled(Argon2Cost cost, SecureRandom random) {
    byte[] salt = SlotParts.random(Argon2id.SALT_LENGTH, random);
    return new PassphraseSlot(SlotParts.randomId(random), cost, salt, new byte[0]);
  }

  private PassphraseSlot filledWith(byte[] bytes) {
    return new PassphraseSlot(id, cost, salt, bytes);
  }

  /** What it keeps, if the passphrase is the slot's; also empty if the slot was tampered with. */
  public Optional<Secret> unwrap(Secret passphrase) {
    try (Secret key = derive(passphrase)) {
      return SlotParts.unwrap(key, wrapped, parameters());
    }
  }

  /** Refuses a passphrase of no characters. */
  public static void requireNotEmpty(Secret passphrase) {
    if (passphrase.length() == 0) {
      throw new Problem(SlotProblem.EMPTY_PASSPHRASE);
    }
  }

  private Secret derive(Secret passphrase) {
    try {
      return Argon2id.derive(passphrase, salt, cost, Aead.KEY_LENGTH);
    } catch (OutOfMemoryError tooMuch) {
      throw new Problem(SlotProblem.TOO_COSTLY, cost.memoryKiB() / 1024);
    }
  }

  private ObjectNode parameters() {
    ObjectNode kdf = Json.object();
    kdf.put("name", ALGORITHM);
    kdf.put("m", cost.memoryKiB());
    kdf.put("t", cost.iterations());
    kdf.put("p", cost.parallelism());
    kdf.put("salt", Base64Text.encode(salt));
    ObjectNode slot = Json.object();
    slot.put("id", id);
    slot.put("kind", SlotKind.PASSPHRASE.code());
    slot.set("kdf", kdf);
    return slot;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public SlotView view() {
    return new SlotView(id, SlotKind.PASSPHRASE, Optional.empty(), 0, 0);
  }

  /** What one guess costs. */
  public Argon2Cost cost() {
    return cost;
  }

  @Override
  public ObjectNode toJson() {
    return parameters().put("wrapped", Base64Text.encode(wrapped));
  }

  @Override
  public PassphraseSlot decoy(SecureRandom random) {
    return new PassphraseSlot(
        id,
        cost,
        SlotParts.random(Argon2id.SALT_LENGTH, random),
        SlotParts.random(SlotParts.WRAPPED_LENGTH, random));
  }

  static PassphraseSlot ofJson(JsonNode slot) throws MalformedJson {
    JsonNode kdf = Json.object(slot, "kdf");
    if (!Json.text(kdf, "name", 32).equals(ALGORITHM)) {
      throw new MalformedJson("name");
    }
    long m = Json.whole(kdf, "m", 1, Integer.MAX_VALUE);
    long t = Json.whole(kdf, "t", 1, Integer.MAX_VALUE);
    long p = Json.whole(kdf, "p", 1, Integer.MAX_VALUE);
    if (!Argon2Cost.isAcceptable(m, t, p)) {
      throw new Problem(SlotProblem.TOO_COSTLY, m / 1024);
    }
    return new PassphraseSlot(
        Json.text(slot, "id", ID_LENGTH),
        new Argon2Cost((int) m, (int) t, (int) p),
        Base64Text.decode(kdf, "salt", Argon2id.SALT_LENGTH),
        Base64Text.decode(slot, "wrapped", SlotParts.WRAPPED_LENGTH));
  }
}
