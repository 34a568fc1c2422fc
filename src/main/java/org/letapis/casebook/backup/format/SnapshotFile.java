package org.letapis.casebook.backup.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import org.letapis.casebook.backup.medium.BackupProblem;
import org.letapis.crypto.Aead;
import org.letapis.crypto.Digests;
import org.letapis.crypto.Hkdf;
import org.letapis.crypto.Secret;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.HeaderCopy;
import org.letapis.vault.KeyRing;
import org.letapis.vault.RoomKey;

/**
 * A snapshot's file: the vault's header as it was, and the manifest sealed under a key that only
 * the header's slots lead to.
 *
 * <pre>
 *  0  16  letapis-backup-1, in ASCII
 * 16   4  length H of the header, big-endian
 * 20   H  vault.json
 *     12  nonce, random
 *      …  AES-256-GCM of the manifest, and its 16-byte tag; associated data: all before the nonce
 * </pre>
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record SnapshotFile(byte[] header, Manifest manifest) {

  /** Most bytes of such a file. */
  public static final int MAX_BYTES = 96 << 20;

  private static final byte[] FAMILY = "letapis-backup-".getBytes(US_ASCII);
  private static final byte[] MAGIC = "letapis-backup-1".getBytes(US_ASCII);
  private static final int HEADER_AT = MAGIC.length + Integer.BYTES;

  /** The bytes of the file. */
  public byte[] seal(KeyRing keys, SecureRandom random) {
    byte[] open =
        ByteBuffer.allocate(HEADER_AT + header.length)
            .put(MAGIC)
            .putInt(header.length)
            .put(header)
            .array();
    try (Secret key = key(keys, "letapis/backup/manifest/1")) {
      byte[] sealed = Aead.sealWithRandomNonce(key, ManifestCodec.encode(manifest), open, random);
      return ByteBuffer.allocate(open.length + sealed.length).put(open).put(sealed).array();
    }
  }

  /**
   * The header in a file, as it stands there: nobody vouches for it yet.
   *
   * @return nothing when the file is none or is torn
   * @throws Problem NEWER_FORMAT
   */
  public static Optional<byte[]> header(byte[] file) {
    if (!Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
      if (Arrays.equals(FAMILY, Arrays.copyOf(file, FAMILY.length)) && file.length > HEADER_AT) {
        throw new Problem(BackupProblem.NEWER_FORMAT, (char) file[FAMILY.length]);
      }
      return Optional.empty();
    }
    if (file.length < HEADER_AT) {
      return Optional.empty();
    }
    int length = ByteBuffer.wrap(file).getInt(MAGIC.length);
    if (length < 1 || length > HeaderCopy.MAX_BYTES || length > file.length - HEADER_AT) {
      return Optional.empty();
    }
    return Optional.of(Arrays.copyOfRange(file, HEADER_AT, HEADER_AT + length));
  }

  /**
   * Opens a file.
   *
   * @return nothing when it is torn, altered, or of another vault
   * @throws Problem NEWER_FORMAT
   */
  public static Optional<SnapshotFile> open(byte[] file, KeyRing keys) {
    byte[] header = header(file).orElse(null);
    if (header == null) {
      return Optional.empty();
    }
    int end = HEADER_AT + header.length;
    try (Secret key = key(keys, "letapis/backup/manifest/1")) {
      byte[] text =
          Aead.openWithNonce(
              key, Arrays.copyOfRange(file, end, file.length), Arrays.copyOf(file, end));
      Manifest manifest = ManifestCodec.decode(text);
      return manifest.vault().equals(keys.id()) && keys.seals(header)
          ? Optional.of(new SnapshotFile(header, manifest))
          : Optional.empty();
    } catch (AEADBadTagException | MalformedJson notOurs) {
      return Optional.empty();
    }
  }

  /** What a vault's folder on a medium is called: eight digits that say nothing. */
  public static String folderName(KeyRing keys) {
    try (Secret key = key(keys, "letapis/backup/folder/1")) {
      return "data-" + Digests.hex(Digests.hmacSha256(key, new byte[0])).substring(0, 8);
    }
  }

  private static Secret key(KeyRing keys, String label) {
    try (Secret backup = keys.roomKey(RoomKey.BACKUP)) {
      return Hkdf.derive(backup, new byte[0], label);
    }
  }
}
