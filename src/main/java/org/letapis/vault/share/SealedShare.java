package org.letapis.vault.share;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import org.letapis.crypto.Aead;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Argon2id;
import org.letapis.crypto.Secret;
import org.letapis.crypto.Shamir;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.slot.SlotProblem;

/**
 * One trustee's part of a key, sealed by AES-256-GCM under Argon2id of the trustee's passphrase.
 * Associated data is {@code letapis-share-v1}, the vault's id and everything before the ciphertext.
 *
 * <p>Bytes: version (1), set (8), number (1), threshold (1), memory in KiB (3), passes (1), lanes
 * (1), salt (16), ciphertext with tag (48). The key is derived under a fresh salt and used once, so
 * the nonce is zero.
 */
public final class SealedShare {
  /** Bytes of a share's value. */
  static final int VALUE = 32;

  private static final int VERSION = 1;
  private static final int SET = 8;
  private static final int OPEN = 1 + SET + 1 + 1 + 3 + 1 + 1 + Argon2id.SALT_LENGTH;
  private static final int LENGTH = OPEN + VALUE + Aead.TAG_LENGTH;
  private static final byte[] LABEL = "letapis-share-v1".getBytes(StandardCharsets.US_ASCII);

  private final byte[] open;
  private final byte[] sealed;

  private SealedShare(byte[] open, byte[] sealed) {
    this.open = open;
    this.sealed = sealed;
  }

  /**
   * Seals a part for its trustee.
   *
   * @throws Problem EMPTY_PASSPHRASE
   */
  public static SealedShare seal(
      OpenedShare share,
      int threshold,
      UUID vault,
      Secret passphrase,
      Argon2Cost cost,
      SecureRandom random) {
    if (passphrase.length() == 0) {
      throw new Problem(ShareProblem.EMPTY_PASSPHRASE);
    }
    byte[] salt = new byte[Argon2id.SALT_LENGTH];
    random.nextBytes(salt);
    byte[] open =
        ByteBuffer.allocate(OPEN)
            .put((byte) VERSION)
            .put(HexFormat.of().parseHex(share.set()))
            .put((byte) share.number())
            .put((byte) threshold)
            .put((byte) (cost.memoryKiB() >> 16))
            .putShort((short) cost.memoryKiB())
            .put((byte) cost.iterations())
            .put((byte) cost.parallelism())
            .put(salt)
            .array();
    var unsealed = new SealedShare(open, new byte[0]);
    try (Secret key = unsealed.key(passphrase)) {
      byte[] sealed =
          share
              .value()
              .use(
                  value ->
                      Aead.seal(
                          key, new byte[Aead.NONCE_LENGTH], value, unsealed.associated(vault)));
      return new SealedShare(open, sealed);
    }
  }

  /**
   * A part as its trustee typed or scanned it; see {@link #text()}. In either case, with spaces,
   * hyphens, line ends or nothing between the groups; Cyrillic letters that look like Latin ones
   * are taken for them.
   *
   * @throws Problem GROUP, LENGTH, CHECKSUM, NEWER_FORMAT, ALTERED or TOO_COSTLY
   */
  public static SealedShare ofText(String typed) {
    byte[] bytes = GroupText.decode(typed, LENGTH);
    if (bytes[0] != VERSION) {
      throw new Problem(ShareProblem.NEWER_FORMAT, bytes[0] & 0xff);
    }
    var share =
        new SealedShare(Arrays.copyOf(bytes, OPEN), Arrays.copyOfRange(bytes, OPEN, LENGTH));
    if (!Shamir.isPossible(share.threshold(), Shamir.MAX_SHARES)
        || share.number() < 1
        || share.number() > Shamir.MAX_SHARES) {
      throw new Problem(ShareProblem.ALTERED);
    }
    if (!Argon2Cost.isAcceptable(share.memoryKiB(), share.open[14] & 0xff, share.open[15] & 0xff)) {
      throw new Problem(SlotProblem.TOO_COSTLY, share.memoryKiB() / 1024);
    }
    return share;
  }

  /**
   * The part as text: 27 groups of six characters with hyphens between them, 188 characters in all.
   * It does not say what it is for.
   */
  public String text() {
    return GroupText.encode(ByteBuffer.allocate(LENGTH).put(open).put(sealed).array());
  }

  /**
   * Opens the part.
   *
   * @param vault whose header the part is to be used with
   * @throws Problem WRONG_PASSPHRASE, also when the part is of another vault
   */
  public OpenedShare open(UUID vault, Secret passphrase) {
    try (Secret key = key(passphrase)) {
      byte[] value = Aead.open(key, new byte[Aead.NONCE_LENGTH], sealed, associated(vault));
      return new OpenedShare(set(), number(), Secret.taking(value));
    } catch (AEADBadTagException refused) {
      throw new Problem(ShareProblem.WRONG_PASSPHRASE, number());
    }
  }

  private Secret key(Secret passphrase) {
    var cost = new Argon2Cost(memoryKiB(), open[14] & 0xff, open[15] & 0xff);
    byte[] salt = Arrays.copyOfRange(open, OPEN - Argon2id.SALT_LENGTH, OPEN);
    try {
      return Argon2id.derive(passphrase, salt, cost, Aead.KEY_LENGTH);
    } catch (OutOfMemoryError tooMuch) {
      throw new Problem(SlotProblem.TOO_COSTLY, cost.memoryKiB() / 1024);
    }
  }

  private byte[] associated(UUID vault) {
    return ByteBuffer.allocate(LABEL.length + 16 + OPEN)
        .put(LABEL)
        .putLong(vault.getMostSignificantBits())
        .putLong(vault.getLeastSignificantBits())
        .put(open)
        .array();
  }

  /** Id of the slot it was made for, as the header has it. */
  public String set() {
    return HexFormat.of().formatHex(open, 1, 1 + SET);
  }

  /** Number of the part, from 1. */
  public int number() {
    return open[9] & 0xff;
  }

  /** How many parts are needed, as it says. */
  public int threshold() {
    return open[10] & 0xff;
  }

  private int memoryKiB() {
    return (open[11] & 0xff) << 16 | (open[12] & 0xff) << 8 | open[13] & 0xff;
  }

  @Override
  public String toString() {
    return "SealedShare[" + number() + "]";
  }
}
