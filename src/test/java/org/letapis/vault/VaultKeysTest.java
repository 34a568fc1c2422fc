package org.letapis.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.vault.Samples.CHEAP;
import static org.letapis.vault.Samples.assertProblem;
import static org.letapis.vault.Samples.passphrase;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.crypto.Secret;
import org.letapis.vault.slot.SlotKind;
import org.letapis.vault.slot.SlotView;
import org.letapis.vault.words.RecoveryWords;

/** Ways into a vault are added, replaced and taken away; its keys stay the same. */
class VaultKeysTest {
  @TempDir Path temp;
  private Path root;
  private Secret journalKey;

  @BeforeEach
  void makeAVault() {
    root = temp.resolve("casebook");
    try (Vault vault = Vault.create(root, passphrase("first"), CHEAP)) {
      journalKey = vault.roomKey(RoomKey.JOURNAL);
    }
  }

  @Test
  void aNewVaultOpensWithItsPassphraseOnlyAndHidesItsSpare() throws Exception {
    assertThat(Vault.waysInto(root))
        .extracting(SlotView::kind)
        .containsExactly(SlotKind.PASSPHRASE);
    assertThat(slotCount()).isEqualTo(2);
    assertProblem(VaultProblem.NO_WORDS, () -> open(new Opener.Words(RecoveryWords.random())));
    assertProblem(VaultProblem.NO_SHARES, () -> open(new Opener.Shares(List.of())));
  }

  @Test
  void wordsOpenItUntilOtherWordsTakeTheirPlace() {
    RecoveryWords words = RecoveryWords.random();
    RecoveryWords newer = RecoveryWords.random();
    change(keys -> keys.setRecoveryWords(words));
    assertOpens(new Opener.Words(words), SlotKind.RECOVERY);
    assertProblem(VaultProblem.WRONG_WORDS, () -> open(new Opener.Words(newer)));
    change(keys -> keys.setRecoveryWords(newer));
    assertOpens(new Opener.Words(newer), SlotKind.RECOVERY);
    assertProblem(VaultProblem.WRONG_WORDS, () -> open(new Opener.Words(words)));
    assertThat(Vault.waysInto(root))
        .extracting(SlotView::kind)
        .containsExactly(SlotKind.PASSPHRASE, SlotKind.RECOVERY);
    assertOpens(new Opener.Passphrase(passphrase("first")), SlotKind.PASSPHRASE);
  }

  @Test
  void whoOpensWithWordsSetsANewPassphraseWithoutTheOld() {
    RecoveryWords words = RecoveryWords.random();
    change(keys -> keys.setRecoveryWords(words));
    try (Vault vault = open(new Opener.Words(words))) {
      vault.keys().setPassphrase(passphrase("second"), CHEAP);
    }
    assertOpens(new Opener.Passphrase(passphrase("second")), SlotKind.PASSPHRASE);
    assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Vault.open(root, passphrase("first")));
    assertOpens(new Opener.Words(words), SlotKind.RECOVERY);
  }

  @Test
  void whoOpensWithThePassphraseNeedsItAgainToChangeIt() {
    change(
        keys -> {
          assertProblem(
              VaultProblem.PASSPHRASE_NEEDED, () -> keys.setPassphrase(passphrase("x"), CHEAP));
          assertThat(keys.isPassphrase(passphrase("first"))).isTrue();
          assertThat(keys.isPassphrase(passphrase("x"))).isFalse();
        });
  }

  @Test
  void wordsAndSharesAreTakenAwayAndThePassphraseStays() {
    RecoveryWords words = RecoveryWords.random();
    change(keys -> keys.setRecoveryWords(words));
    change(
        keys -> {
          assertProblem(VaultProblem.LAST_SLOT, () -> keys.remove(keys.slots().get(0).id()));
          assertProblem(VaultProblem.NO_SUCH_SLOT, () -> keys.remove("0123456789abcdef"));
          keys.remove(keys.slots().get(1).id());
          assertThat(keys.slots()).hasSize(1);
        });
    assertProblem(VaultProblem.NO_WORDS, () -> open(new Opener.Words(words)));
    assertOpens(new Opener.Passphrase(passphrase("first")), SlotKind.PASSPHRASE);
  }

  /** The spare is no way in, so it cannot be taken away by its id either. */
  @Test
  void theSpareCannotBeTakenAway() throws Exception {
    String spare = Samples.slots(root).get(1).get("id").stringValue();
    change(keys -> assertProblem(VaultProblem.NO_SUCH_SLOT, () -> keys.remove(spare)));
    assertThat(slotCount()).isEqualTo(2);
  }

  @Test
  void aHeaderOfTheFirstBuildsGetsItsSpareWithTheNextChange() throws Exception {
    Path old = Files.createDirectory(temp.resolve("old"));
    try (InputStream sample = getClass().getResourceAsStream("v1/vault.json")) {
      Files.copy(sample, old.resolve("vault.json"));
    }
    root = old;
    Secret phrase = passphrase("дзесяць слоў і адно лішняе");
    try (Vault vault = Vault.open(old, phrase)) {
      journalKey = vault.roomKey(RoomKey.JOURNAL);
      assertThat(vault.keys().hasErasePassphrase()).isFalse();
      assertThat(slotCount()).isEqualTo(1);
      vault.keys().setRecoveryWords(RecoveryWords.random());
    }
    assertThat(slotCount()).isEqualTo(3);
    assertOpens(new Opener.Passphrase(phrase), SlotKind.PASSPHRASE);
  }

  @Test
  void triesAreCountedUntilOneOpensAndWaitingIsDemanded() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Vault.open(root, passphrase("x")));
    }
    assertThat(Vault.waitLeft(root).toSeconds()).isBetween(0L, 2L);
    assertProblem(VaultProblem.WAIT, () -> Vault.open(root, passphrase("first")));
    Files.writeString(root.resolve("attempts"), "{\"failed\":7,\"last\":0}");
    assertOpens(new Opener.Passphrase(passphrase("first")), SlotKind.PASSPHRASE);
    assertThat(root.resolve("attempts")).doesNotExist();
  }

  /** Nobody guesses 256 bits, so whoever has the words does not wait for somebody else's tries. */
  @Test
  void wordsOpenWhileAPassphraseWouldHaveToWait() {
    RecoveryWords words = RecoveryWords.random();
    change(keys -> keys.setRecoveryWords(words));
    for (int i = 0; i < 5; i++) {
      assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Vault.open(root, passphrase("x")));
    }
    assertOpens(new Opener.Words(words), SlotKind.RECOVERY);
    assertThat(Vault.waitLeft(root)).isZero();
  }

  private interface Change {
    void make(VaultKeys keys);
  }

  private void change(Change change) {
    try (Vault vault = Vault.open(root, passphrase("first"))) {
      change.make(vault.keys());
      assertThat(vault.roomKey(RoomKey.JOURNAL)).isEqualTo(journalKey);
    }
  }

  private Vault open(Opener opener) {
    return Vault.open(root, opener);
  }

  private void assertOpens(Opener opener, SlotKind by) {
    try (Vault vault = open(opener)) {
      assertThat(vault.keys().openedBy()).isEqualTo(by);
      assertThat(vault.roomKey(RoomKey.JOURNAL)).isEqualTo(journalKey);
    }
  }

  private int slotCount() throws Exception {
    return Samples.slots(root).size();
  }
}
