package org.letapis.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.vault.Samples.CHEAP;
import static org.letapis.vault.Samples.assertProblem;
import static org.letapis.vault.Samples.passphrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.domain.problem.Problem;

class VaultLockTest {
  @TempDir Path temp;
  private Path root;

  @BeforeEach
  void makeAVault() {
    root = temp.resolve("casebook");
    Vault.create(root, passphrase("a"), CHEAP).close();
  }

  @Test
  void oneProcessOpensAVaultOnce() throws Exception {
    Path alias = Files.createSymbolicLink(temp.resolve("alias"), root);
    try (Vault vault = Vault.open(root, passphrase("a"))) {
      assertProblem(VaultProblem.ALREADY_OPEN, () -> Vault.open(root, passphrase("a")));
      assertProblem(VaultProblem.ALREADY_OPEN, () -> Vault.open(alias, passphrase("a")));
      assertThat(vault.folder().root()).isEqualTo(root);
    }
    Vault.open(alias, passphrase("a")).close();
  }

  @Test
  void anotherProcessIsTurnedAwayEvenAfterASecondTryHere() throws Exception {
    try (Vault vault = Vault.open(root, passphrase("a"))) {
      assertProblem(VaultProblem.ALREADY_OPEN, () -> Vault.open(root, passphrase("a")));
      assertThat(openInAnotherProcess()).isEqualTo("vault.already-open");
      assertThat(vault.id()).isNotNull();
    }
    assertThat(openInAnotherProcess()).isEqualTo("opened");
  }

  @Test
  void aWrongPassphraseLetsGoOfTheLock() {
    assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Vault.open(root, passphrase("b")));
    Vault.open(root, passphrase("a")).close();
  }

  private String openInAnotherProcess() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Opener.class.getName(),
                root.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, SECONDS)).isTrue();
    return said.strip();
  }

  /** What the other process runs. */
  static final class Opener {
    private Opener() {}

    public static void main(String[] arguments) {
      try (Vault vault = Vault.open(Path.of(arguments[0]), passphrase("a"))) {
        System.out.print(vault.folder().isVault() ? "opened" : "nothing");
      } catch (Problem problem) {
        System.out.print(problem.getMessage());
      }
    }
  }
}
