package org.letapis.vault;

import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import org.letapis.crypto.Aead;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Argon2id;
import org.letapis.crypto.Digests;
import org.letapis.crypto.Secret;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The master key wrapped by AES-256-GCM under Argon2id of a passphrase. Associated data is the
 * canonical JSON of the slot without its {@code wrapped} member: id, kind and KDF parameters.
 */
final class PassphraseSlot implements KeySlot {
  static final String KIND = "passphrase";
  private static final String ALGORITHM = "argon2id";
  private static final int ID_LENGTH = 8;
  private static final int WRAPPED_LENGTH = Aead.NONCE_LENGTH + MasterKey.LENGTH + Aead.TAG_LENGTH;

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

  /** A new slot that opens with this passphrase. */
  static PassphraseSlot wrap(
      MasterKey master, Secret passphrase, Argon2Cost cost, SecureRandom random) {
    if (passphrase.length() == 0) {
      throw new Problem(VaultProblem.EMPTY_PASSPHRASE);
    }
    byte[] name = new byte[ID_LENGTH];
    random.nextBytes(name);
    byte[] salt = new byte[Argon2id.SALT_LENGTH];
    random.nextBytes(salt);
    var open = new PassphraseSlot(Digests.hex(name), cost, salt, new byte[0]);
    try (Secret key = open.derive(passphrase)) {
      byte[] wrapped =
          master
              .secret()
              .use(bytes -> Aead.sealWithRandomNonce(key, bytes, open.associated(), random));
      return new PassphraseSlot(open.id, cost, salt, wrapped);
    }
  }

  /** The master key, if the passphrase is the slot's; also empty if the slot was tampered with. */
  Optional<MasterKey> unwrap(Secret passphrase) {
    try (Secret key = derive(passphrase)) {
      return Optional.of(
          new MasterKey(Secret.taking(Aead.openWithNonce(key, wrapped, associated()))));
    } catch (AEADBadTagException refused) {
      return Optional.empty();
    }
  }

  private Secret derive(Secret passphrase) {
    try {
      return Argon2id.derive(passphrase, salt, cost, Aead.KEY_LENGTH);
    } catch (OutOfMemoryError tooMuch) {
      throw new Problem(VaultProblem.TOO_COSTLY, cost.memoryKiB() / 1024);
    }
  }

  private byte[] associated() {
    return CanonicalJson.bytes(parameters());
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
    slot.put("kind", KIND);
    slot.set("kdf", kdf);
    return slot;
  }

  @Override
  public String id() {
    return id;
  }

  Argon2Cost cost() {
    return cost;
  }

  @Override
  public ObjectNode toJson() {
    return parameters().put("wrapped", Base64Text.encode(wrapped));
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
      throw new Problem(VaultProblem.TOO_COSTLY, m / 1024);
    }
    return new PassphraseSlot(
        Json.text(slot, "id", 2 * ID_LENGTH),
        new Argon2Cost((int) m, (int) t, (int) p),
        Base64Text.decode(kdf, "salt", Argon2id.SALT_LENGTH),
        Base64Text.decode(slot, "wrapped", WRAPPED_LENGTH));
  }
}
