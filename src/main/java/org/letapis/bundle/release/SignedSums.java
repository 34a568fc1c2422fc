package org.letapis.bundle.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.letapis.crypto.sign.SshSig;
import org.letapis.domain.problem.Problem;

/**
 * A release is believed when {@code SHA256SUMS} beside it was signed ({@code SHA256SUMS.sig}, an
 * SSHSIG of OpenSSH) by a known key and names its SHA-256. The same is checked by {@code ssh-keygen
 * -Y verify -n letapis-release-v1} and {@code sha256sum -c}.
 */
public final class SignedSums {

  /** The SSHSIG namespace of releases. */
  public static final String NAMESPACE = "letapis-release-v1";

  private static final String SUMS = "SHA256SUMS";
  private static final int MAX_SUMS = 256 << 10;
  private static final int MAX_SIGNATURE = 4096;
  private static final int BUFFER = 1 << 20;
  private static final int HEX = 64;

  private SignedSums() {}

  /**
   * Verifies a file of a release.
   *
   * @param file with the sums and their signature beside it
   * @param keys any of which may have signed
   * @return the key that signed, as a line of OpenSSH
   * @throws Problem of {@link ReleaseProblem} if it is not to be believed
   */
  public static String verify(Path file, List<byte[]> keys) {
    if (keys.isEmpty()) {
      throw new Problem(ReleaseProblem.NO_KEY);
    }
    byte[] sums = beside(file, SUMS, MAX_SUMS);
    String signature =
        new String(beside(file, SUMS + ".sig", MAX_SIGNATURE), StandardCharsets.US_ASCII);
    byte[] signer =
        keys.stream()
            .filter(key -> SshSig.verify(key, NAMESPACE, sums, signature))
            .findFirst()
            .orElseThrow(() -> new Problem(ReleaseProblem.NOT_SIGNED));
    String name = String.valueOf(file.getFileName());
    String listed =
        listed(new String(sums, StandardCharsets.UTF_8), name)
            .orElseThrow(() -> new Problem(ReleaseProblem.NOT_LISTED));
    if (!listed.equals(sha256(file))) {
      throw new Problem(ReleaseProblem.ALTERED);
    }
    return SshSig.publicKeyLine(signer);
  }

  private static byte[] beside(Path file, String name, int most) {
    try (InputStream in = Files.newInputStream(file.toAbsolutePath().resolveSibling(name))) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length <= most) {
        return bytes;
      }
    } catch (IOException missing) {
      throw new Problem(missing, ReleaseProblem.NO_SUMS);
    }
    throw new Problem(ReleaseProblem.NO_SUMS);
  }

  /** Lines are {@code hex, two spaces, name}, as {@code sha256sum} writes them. */
  private static Optional<String> listed(String sums, String name) {
    return sums.lines()
        .filter(line -> line.length() == HEX + 2 + name.length() && line.endsWith("  " + name))
        .map(line -> line.substring(0, HEX))
        .findFirst();
  }

  private static String sha256(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new Problem(e, ReleaseProblem.UNREADABLE);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
