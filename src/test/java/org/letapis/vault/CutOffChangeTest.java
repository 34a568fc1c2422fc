package org.letapis.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.vault.Samples.CHEAP;
import static org.letapis.vault.Samples.assertProblem;
import static org.letapis.vault.Samples.key;
import static org.letapis.vault.Samples.names;
import static org.letapis.vault.Samples.passphrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.crypto.Secret;

/** A change of passphrase cut off at every instant, and headers lost outside of the program. */
class CutOffChangeTest {
  @TempDir Path temp;
  private Path root;
  private byte[] before;
  private byte[] after;
  private Secret journalKey;

  @BeforeEach
  void changeAPassphrase() throws IOException {
    root = temp.resolve("casebook");
    try (Vault vault = Vault.create(root, passphrase("old"), CHEAP)) {
      before = Files.readAllBytes(root.resolve("vault.json"));
      vault.changePassphrase(passphrase("old"), passphrase("new"), CHEAP);
      after = Files.readAllBytes(root.resolve("vault.json"));
      journalKey = vault.roomKey(RoomKey.JOURNAL);
    }
    assertThat(root.resolve("vault.json.old")).hasBinaryContent(before);
  }

  @TestFactory
  Stream<DynamicTest> killedWhileKeepingTheOldHeaderTheOldPassphraseOpens() {
    return lengths(before)
        .mapToObj(
            length ->
                DynamicTest.dynamicTest(
                    length + " bytes of it",
                    () -> {
                      lay("vault.json", before);
                      lay("vault.json.old.tmp", Arrays.copyOf(before, length));
                      assertOpensOnlyWith("old", "new");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> killedWhileWritingTheNewHeaderTheOldPassphraseOpens() {
    return lengths(after)
        .mapToObj(
            length ->
                DynamicTest.dynamicTest(
                    length + " bytes of it",
                    () -> {
                      lay("vault.json", before);
                      lay("vault.json.old", before);
                      lay("vault.json.tmp", Arrays.copyOf(after, length));
                      assertOpensOnlyWith("old", "new");
                    }));
  }

  @Test
  void killedRightAfterTheRenameTheNewPassphraseOpens() throws Exception {
    lay("vault.json", after);
    lay("vault.json.old", before);
    assertOpensOnlyWith("new", "old");
  }

  @TestFactory
  Stream<DynamicTest> tornByTheDiskTheOlderHeaderOpensAndIsPutBack() {
    return lengths(after)
        .filter(length -> length < after.length)
        .mapToObj(
            length ->
                DynamicTest.dynamicTest(
                    length + " bytes left",
                    () -> {
                      byte[] torn = Arrays.copyOf(after, length);
                      lay("vault.json", torn);
                      lay("vault.json.old", before);
                      assertProblem(
                          VaultProblem.HEADER_DAMAGED_OLDER_KEPT,
                          () -> Vault.open(root, passphrase("new")));
                      assertThat(root.resolve("vault.json")).hasBinaryContent(torn);
                      assertThat(key(root, "old", RoomKey.JOURNAL)).isEqualTo(journalKey);
                      assertThat(root.resolve("vault.json")).hasBinaryContent(before);
                      assertThat(root.resolve("vault.json.damaged")).hasBinaryContent(torn);
                      assertOpensOnlyWith("old", "new");
                    }));
  }

  @Test
  void goneTheOlderHeaderOpensAndIsPutBack() throws Exception {
    Files.delete(root.resolve("vault.json"));
    assertThat(key(root, "old", RoomKey.JOURNAL)).isEqualTo(journalKey);
    assertThat(root.resolve("vault.json")).hasBinaryContent(before);
  }

  @Test
  void damagedWithNoOlderHeaderItSaysSoAndKeepsWhatIsThere() throws Exception {
    lay("vault.json", new byte[] {'{'});
    Files.delete(root.resolve("vault.json.old"));
    assertProblem(VaultProblem.HEADER_DAMAGED, () -> Vault.open(root, passphrase("new")));
    lay("vault.json.old", new byte[] {'{'});
    assertProblem(VaultProblem.HEADER_DAMAGED, () -> Vault.open(root, passphrase("new")));
    assertThat(names(root)).containsExactly("vault.json", "vault.json.old", "vault.lock");
  }

  /** Else whoever can write to the disk could bring an abandoned passphrase back. */
  @Test
  void aReadableHeaderIsNeverPassedOverForTheOlderOne() {
    assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Vault.open(root, passphrase("old")));
  }

  private void assertOpensOnlyWith(String right, String wrong) throws IOException {
    assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Vault.open(root, passphrase(wrong)));
    assertThat(key(root, right, RoomKey.JOURNAL)).isEqualTo(journalKey);
    assertThat(names(root))
        .doesNotContain("vault.json.tmp", "vault.json.old.tmp", "vault.json.old");
  }

  private void lay(String name, byte[] content) throws IOException {
    Files.write(root.resolve(name), content);
  }

  private static IntStream lengths(byte[] content) {
    return IntStream.iterate(0, length -> length <= content.length, length -> length + 37);
  }
}
