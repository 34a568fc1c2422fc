package org.letapis.bundle.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.letapis.crypto.sign.Ed25519;
import org.letapis.crypto.sign.SshSig;
import org.letapis.domain.problem.Problem;

/**
 * The public keys that releases are signed with: lines as in OpenSSH's {@code id_ed25519.pub},
 * comments after {@code #}. Those that the program is shipped with lie in {@code keys.txt} beside
 * this class; several may stand there, so that a new key is known before the old one goes.
 */
public final class ReleaseKeys {

  private static final String TYPE = "ssh-ed25519";
  private static final int MAX_BYTES = 64 << 10;

  private ReleaseKeys() {}

  /** The keys this program knows. */
  public static List<byte[]> pinned() {
    try (InputStream in = ReleaseKeys.class.getResourceAsStream("keys.txt")) {
      return in == null ? List.of() : read(in.readNBytes(MAX_BYTES));
    } catch (IOException e) {
      throw new Problem(e, ReleaseProblem.UNREADABLE);
    }
  }

  /** Keys that a person has from elsewhere, one at least. */
  public static List<byte[]> of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      List<byte[]> keys = read(in.readNBytes(MAX_BYTES));
      if (keys.isEmpty()) {
        throw new Problem(ReleaseProblem.NOT_A_KEY);
      }
      return keys;
    } catch (IOException e) {
      throw new Problem(e, ReleaseProblem.UNREADABLE);
    }
  }

  private static List<byte[]> read(byte[] bytes) {
    List<byte[]> keys = new ArrayList<>();
    for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        keys.add(key(line.strip().split("\\s+", 3)));
      }
    }
    return keys;
  }

  private static byte[] key(String[] words) {
    try {
      if (words.length >= 2 && words[0].equals(TYPE)) {
        byte[] blob = Base64.getDecoder().decode(words[1]);
        int start = Math.max(0, blob.length - Ed25519.PUBLIC_KEY_LENGTH);
        byte[] key = Arrays.copyOfRange(blob, start, blob.length);
        // The one spelling of this very key, so nothing else can stand before it.
        if (SshSig.publicKeyLine(key).equals(words[0] + " " + words[1])
            && Ed25519.isPublicKey(key)) {
          return key;
        }
      }
    } catch (IllegalArgumentException notBase64) {
      throw new Problem(notBase64, ReleaseProblem.NOT_A_KEY);
    }
    throw new Problem(ReleaseProblem.NOT_A_KEY);
  }
}
