package org.letapis.crypto.sign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.security.SignatureException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.crypto.Digests;
import org.letapis.crypto.Secret;

class SshSigTest {
  private static final String NAMESPACE = "letapis-bundle-v1";
  private final byte[] message = sample("message.txt");
  private final String byOpenSsh = new String(sample("ssh-keygen.sig"), UTF_8);
  private final SigningKeys keys = countingKeys();

  @Test
  void readsWhatSshKeygenWrote() {
    assertThat(SshSig.verify(keys.verificationKeys(), NAMESPACE, message, byOpenSsh)).isTrue();
  }

  /** Ed25519 leaves no choice, so the same key gives the very same file. */
  @Test
  void writesTheVeryBytesThatSshKeygenWrites() {
    assertThat(SshSig.sign(keys, NAMESPACE, message)).isEqualTo(byOpenSsh);
    assertThat(SshSig.signDigest(keys, NAMESPACE, Digests.sha512(message))).isEqualTo(byOpenSsh);
  }

  @Test
  void sshKeygenItselfVerifiesOurs(@TempDir Path temp) throws Exception {
    assumeThat(hasSshKeygen()).isTrue();
    SigningKeys fresh = SigningKeys.generate(new SecureRandom());
    String key = SshSig.publicKeyLine(fresh.verificationKeys().ed25519());
    Path signers = Files.writeString(temp.resolve("signers"), "author@example.org " + key + "\n");
    Path signature = Files.writeString(temp.resolve("sig"), SshSig.sign(fresh, NAMESPACE, message));
    Path content = Files.write(temp.resolve("content"), message);
    assertThat(sshKeygenVerifies(signers, signature, content, NAMESPACE)).isTrue();
    assertThat(sshKeygenVerifies(signers, signature, content, "file")).isFalse();
  }

  @Test
  void anotherMessageKeyOrNamespaceIsRefused() {
    VerificationKeys mine = keys.verificationKeys();
    VerificationKeys other = SigningKeys.generate(new SecureRandom()).verificationKeys();
    assertThat(SshSig.verify(mine, NAMESPACE, new byte[0], byOpenSsh)).isFalse();
    assertThat(SshSig.verify(other, NAMESPACE, message, byOpenSsh)).isFalse();
    assertThat(SshSig.verify(mine, "file", message, byOpenSsh)).isFalse();
  }

  @Test
  void saysWhichKeyItClaims() throws Exception {
    assertThat(SshSig.parse(byOpenSsh).claimedKey()).isEqualTo(keys.verificationKeys().ed25519());
  }

  @Test
  void aChangedOrCutOffSignatureIsRefused() {
    VerificationKeys mine = keys.verificationKeys();
    byte[] good = byOpenSsh.getBytes(UTF_8);
    for (int bit = 0; bit < good.length * 8; bit++) {
      byte[] flipped = good.clone();
      flipped[bit / 8] ^= (byte) (1 << (bit % 8));
      String text = new String(flipped, UTF_8);
      assertThat(SshSig.verify(mine, NAMESPACE, message, text)).as("bit %d", bit).isFalse();
    }
    for (int length = 0; length < good.length - 1; length++) {
      String text = new String(Arrays.copyOf(good, length), UTF_8);
      assertThat(SshSig.verify(mine, NAMESPACE, message, text)).as("%d", length).isFalse();
    }
  }

  @Test
  void noiseInsideTheArmourIsRefusedAsMalformed() {
    long seed = Seed.get();
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      System.arraycopy("SSHSIG".getBytes(UTF_8), 0, noise, 0, Math.min(6, noise.length));
      String text =
          "-----BEGIN SSH SIGNATURE-----\n"
              + Base64.getEncoder().encodeToString(noise)
              + "\n-----END SSH SIGNATURE-----\n";
      assertThatThrownBy(() -> SshSig.parse(text))
          .as("seed %d", seed)
          .isInstanceOf(SignatureException.class);
    }
  }

  @Test
  void aSignatureOfAbsurdLengthIsRefusedUnread() {
    String huge = byOpenSsh.replace("-----END", "A".repeat(10_000) + "\n-----END");
    assertThatThrownBy(() -> SshSig.parse(huge)).isInstanceOf(SignatureException.class);
  }

  private static boolean hasSshKeygen() {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "ssh-keygen")));
  }

  private static boolean sshKeygenVerifies(
      Path signers, Path signature, Path content, String namespace)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "ssh-keygen",
                "-Y",
                "verify",
                "-f",
                signers.toString(),
                "-I",
                "author@example.org",
                "-n",
                namespace,
                "-s",
                signature.toString())
            .redirectInput(content.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor(30, SECONDS) && process.exitValue() == 0;
  }

  /** The keys whose seeds are the bytes 0 to 63; ssh-keygen was given the first of them. */
  private static SigningKeys countingKeys() {
    byte[] seeds = new byte[SigningKeys.ENCODED_LENGTH];
    for (int i = 0; i < seeds.length; i++) {
      seeds[i] = (byte) i;
    }
    try {
      return SigningKeys.decode(Secret.copyOf(seeds));
    } catch (InvalidKeyException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static byte[] sample(String name) {
    try (InputStream in = SshSigTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
