package org.letapis.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.vault.Samples.assertProblem;
import static org.letapis.vault.Samples.passphrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.crypto.Argon2Cost;

/** A clock at the keyboard does not tell the erase passphrase from a wrong one. */
class EraseTimingTest {
  private static final int ROUNDS = Integer.getInteger("letapis.erase.rounds", 2);
  private static final int FILES = Integer.getInteger("letapis.erase.files", 300);
  private static final int MIB = Integer.getInteger("letapis.erase.mib", 16);

  @TempDir Path temp;

  @Test
  void bothAreAnsweredAfterTheSameTime() throws IOException {
    Argon2Cost cost = new Argon2Cost(MIB * 1024, 3, 4);
    long[] wrong = new long[ROUNDS];
    long[] erase = new long[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      Path root = make(cost, round);
      answer(root, "warm up");
      wrong[round] = answer(root, "something else");
      erase[round] = answer(root, "burn");
      assertThat(root.resolve("journal")).doesNotExist();
    }
    Arrays.sort(wrong);
    Arrays.sort(erase);
    System.out.printf("wrong %s%nerase %s%n", Arrays.toString(wrong), Arrays.toString(erase));
    // Loose, for a machine with other things to do; the figures printed are the measurement.
    assertThat((double) erase[ROUNDS / 2] / wrong[ROUNDS / 2]).isBetween(0.3, 3.0);
  }

  private Path make(Argon2Cost cost, int round) throws IOException {
    Path root = temp.resolve("casebook" + round);
    try (Vault vault = Vault.create(root, passphrase("open"), cost)) {
      vault.keys().setErasePassphrase(passphrase("open"), passphrase("burn"));
    }
    Files.createDirectories(root.resolve("journal"));
    for (int i = 0; i < FILES; i++) {
      Files.createFile(root.resolve("journal").resolve("f" + i));
    }
    return root;
  }

  /** Milliseconds until the answer. */
  private static long answer(Path root, String phrase) {
    long began = System.nanoTime();
    assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Vault.open(root, passphrase(phrase)));
    return (System.nanoTime() - began) / 1_000_000;
  }
}
