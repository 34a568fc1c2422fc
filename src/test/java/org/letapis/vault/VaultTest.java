package org.letapis.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.letapis.vault.Samples.CHEAP;
import static org.letapis.vault.Samples.assertProblem;
import static org.letapis.vault.Samples.key;
import static org.letapis.vault.Samples.names;
import static org.letapis.vault.Samples.passphrase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.crypto.Secret;
import org.letapis.vault.slot.SlotProblem;

class VaultTest {
  @TempDir Path temp;
  private Path root;

  @BeforeEach
  void chooseAFolder() {
    root = temp.resolve("casebook");
  }

  @Test
  void opensWithItsPassphraseAndGivesTheSameKeysAgain() {
    Secret made;
    try (Vault vault = create("сакрэт")) {
      made = vault.roomKey(RoomKey.JOURNAL);
    }
    assertThat(key(root, "сакрэт", RoomKey.JOURNAL)).isEqualTo(made);
  }

  @Test
  void givesEachRoomAKeyOfItsOwn() {
    try (Vault vault = create("сакрэт")) {
      Set<String> keys = new HashSet<>();
      for (RoomKey room : RoomKey.values()) {
        keys.add(vault.roomKey(room).<String, RuntimeException>use(Arrays::toString));
      }
      assertThat(keys).hasSameSizeAs(RoomKey.values());
    }
  }

  @Test
  void twoVaultsWithOnePassphraseShareNoKey() {
    create("сакрэт").close();
    Path other = temp.resolve("other");
    Vault.create(other, passphrase("сакрэт"), CHEAP).close();
    assertThat(key(root, "сакрэт", RoomKey.FILES))
        .isNotEqualTo(key(other, "сакрэт", RoomKey.FILES));
  }

  @Test
  void aWrongPassphraseOpensNothingAndChangesNothing() throws Exception {
    create("сакрэт").close();
    byte[] before = Files.readAllBytes(root.resolve("vault.json"));
    assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Vault.open(root, passphrase("Сакрэт")));
    assertThat(root.resolve("vault.json")).hasBinaryContent(before);
    key(root, "сакрэт", RoomKey.JOURNAL);
  }

  @Test
  void anEmptyPassphraseIsRefusedWhenMadeOrChanged() {
    assertProblem(SlotProblem.EMPTY_PASSPHRASE, () -> create(""));
    assertThat(root).doesNotExist();
    try (Vault vault = create("a")) {
      assertProblem(
          SlotProblem.EMPTY_PASSPHRASE,
          () -> vault.changePassphrase(passphrase("a"), passphrase(""), CHEAP));
    }
    key(root, "a", RoomKey.JOURNAL);
  }

  @Test
  void afterAChangeOnlyTheNewPassphraseOpensAndTheKeysAreTheSame() {
    Secret before;
    try (Vault vault = create("old")) {
      before = vault.roomKey(RoomKey.H2);
      vault.changePassphrase(passphrase("old"), passphrase("new"), CHEAP);
      assertThat(vault.roomKey(RoomKey.H2)).isEqualTo(before);
      vault.changePassphrase(passphrase("new"), passphrase("newer"), CHEAP);
    }
    assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Vault.open(root, passphrase("old")));
    assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Vault.open(root, passphrase("new")));
    assertThat(key(root, "newer", RoomKey.H2)).isEqualTo(before);
  }

  @Test
  void aChangeNeedsThePassphraseAgain() {
    try (Vault vault = create("old")) {
      assertProblem(
          VaultProblem.WRONG_PASSPHRASE,
          () -> vault.changePassphrase(passphrase("x"), passphrase("new"), CHEAP));
    }
    key(root, "old", RoomKey.H2);
  }

  @Test
  void theHeaderBeforeAChangeGoesWithTheNextUnlock() throws Exception {
    try (Vault vault = create("old")) {
      vault.changePassphrase(passphrase("old"), passphrase("new"), CHEAP);
      assertThat(names(root)).containsExactly("vault.json", "vault.json.old", "vault.lock");
    }
    assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Vault.open(root, passphrase("old")));
    assertThat(names(root)).contains("vault.json.old");
    key(root, "new", RoomKey.H2);
    assertThat(names(root)).containsExactly("vault.json", "vault.lock");
  }

  @Test
  void aClosedVaultGivesNoKeys() {
    Vault vault = create("сакрэт");
    vault.close();
    vault.close();
    assertThatThrownBy(() -> vault.roomKey(RoomKey.H2)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aFolderWithAnythingInItIsLeftAlone() throws Exception {
    Files.createDirectory(root);
    Files.writeString(root.resolve("letter.txt"), "x");
    assertProblem(VaultProblem.FOLDER_NOT_EMPTY, () -> create("сакрэт"));
    assertThat(names(root)).containsExactly("letter.txt");
    assertProblem(
        VaultProblem.FOLDER_NOT_EMPTY,
        () -> Vault.create(root.resolve("letter.txt"), passphrase("a"), CHEAP));
  }

  @Test
  void aVaultIsNeverMadeOverAnother() {
    create("сакрэт").close();
    assertProblem(VaultProblem.FOLDER_NOT_EMPTY, () -> create("другі"));
    key(root, "сакрэт", RoomKey.JOURNAL);
  }

  @Test
  void aFolderThatACutOffAttemptLeftCanBeUsed() throws Exception {
    Files.createDirectory(root);
    Files.writeString(root.resolve("vault.json.tmp"), "{\"format\":");
    Files.createFile(root.resolve("vault.lock"));
    create("сакрэт").close();
    assertThat(names(root)).containsExactly("vault.json", "vault.lock");
  }

  @Test
  void aFolderThatIsNoVaultIsSaidToBeNoneAndLeftAlone() throws Exception {
    assertProblem(VaultProblem.NOT_A_VAULT, () -> Vault.open(root, passphrase("a")));
    Files.createDirectory(root);
    assertProblem(VaultProblem.NOT_A_VAULT, () -> Vault.open(root, passphrase("a")));
    assertThat(names(root)).isEmpty();
  }

  @Test
  void nobodyElseOnTheMachineCanReadIt() throws Exception {
    create("сакрэт").close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root)))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(root.resolve("vault.json"))))
        .isEqualTo("rw-------");
  }

  private Vault create(String passphrase) {
    return Vault.create(root, passphrase(passphrase), CHEAP);
  }
}
