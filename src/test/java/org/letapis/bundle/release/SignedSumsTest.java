package org.letapis.bundle.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.domain.problem.Problem;

/**
 * On a release that {@code ssh-keygen -Y sign} and {@code sha256sum} have made, with a key of which
 * only the public half was kept.
 */
class SignedSumsTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void copy() throws Exception {
    for (String name : List.of("update.bin", "SHA256SUMS", "SHA256SUMS.sig", "key.pub")) {
      try (var in = getClass().getResourceAsStream(name)) {
        Files.copy(in, folder.resolve(name));
      }
    }
    file = folder.resolve("update.bin");
  }

  private List<byte[]> keys() {
    return ReleaseKeys.of(folder.resolve("key.pub"));
  }

  @Test
  void whatWasSignedIsBelieved() throws Exception {
    assertThat(Files.readString(folder.resolve("key.pub")))
        .startsWith(SignedSums.verify(file, keys()));
  }

  @Test
  void anythingElseIsNot() throws Exception {
    Path sums = folder.resolve("SHA256SUMS");
    Path signature = folder.resolve("SHA256SUMS.sig");
    String listed = Files.readString(sums);
    String signed = Files.readString(signature);

    Files.writeString(file, "altered");
    refused(ReleaseProblem.ALTERED);
    Files.move(file, folder.resolve("other"));
    file = folder.resolve("other");
    refused(ReleaseProblem.NOT_LISTED);
    Files.writeString(sums, listed.replace("update", "upgate"));
    refused(ReleaseProblem.NOT_SIGNED);
    Files.writeString(sums, listed);
    Files.writeString(signature, signed.replaceFirst("U1NI", "U1NJ"));
    refused(ReleaseProblem.NOT_SIGNED);
    Files.delete(signature);
    refused(ReleaseProblem.NO_SUMS);
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> SignedSums.verify(file, List.of()))
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(ReleaseProblem.NO_KEY));
  }

  @Test
  void somebodyElsesKeyIsNotBelieved() {
    byte[] other = keys().getFirst().clone();
    other[0] ^= 1;
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> SignedSums.verify(file, List.of(other)));
  }

  @Test
  void onlyKeysInTheirOneSpellingAreRead() throws Exception {
    Path key = folder.resolve("key.pub");
    String line = Files.readString(key);
    for (String wrong :
        List.of(
            "", "# none", line.replace("ssh-ed25519", "ssh-rsa"), line.replace("AAAA", "AAAB"))) {
      Files.writeString(key, wrong);
      assertThatExceptionOfType(Problem.class)
          .as(wrong)
          .isThrownBy(this::keys)
          .satisfies(problem -> assertThat(problem.code()).isEqualTo(ReleaseProblem.NOT_A_KEY));
    }
    assertThat(ReleaseKeys.pinned()).allSatisfy(pinned -> assertThat(pinned).hasSize(32));
  }

  private void refused(ReleaseProblem why) {
    List<byte[]> known = keys();
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> SignedSums.verify(file, known))
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(why));
  }
}
