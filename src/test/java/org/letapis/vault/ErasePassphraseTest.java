package org.letapis.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.vault.Samples.CHEAP;
import static org.letapis.vault.Samples.assertProblem;
import static org.letapis.vault.Samples.names;
import static org.letapis.vault.Samples.passphrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.vault.erase.Erasure;
import org.letapis.vault.erase.ErasureMark;
import org.letapis.vault.share.ShareProblem;
import org.letapis.vault.slot.SlotView;
import org.letapis.vault.words.RecoveryWords;
import tools.jackson.databind.JsonNode;

/** A passphrase that destroys the vault and is answered as a wrong one. */
class ErasePassphraseTest {
  @TempDir Path temp;
  private final RecoveryWords words = RecoveryWords.random();
  private Path root;
  private String share;

  @BeforeEach
  void makeAVaultWithAnErasePassphrase() throws IOException {
    root = temp.resolve("casebook");
    try (Vault vault = Vault.create(root, passphrase("open"), CHEAP)) {
      vault.keys().setRecoveryWords(words);
      var trustees = List.of(passphrase("a"), passphrase("b"));
      try (var shares = vault.keys().newShares(2, trustees, CHEAP)) {
        vault.keys().setShares(shares);
        share = shares.texts().getFirst();
      }
      vault.keys().setErasePassphrase(passphrase("open"), passphrase("burn"));
    }
    Files.createDirectories(root.resolve("journal/deeper"));
    Files.writeString(root.resolve("journal/deeper/one"), "entry");
    Files.writeString(root.resolve("casebook.mv.db"), "H2");
  }

  @Test
  void itErasesAndAnswersAsAWrongOne() throws Exception {
    byte[] before = Files.readAllBytes(root.resolve("vault.json"));
    List<SlotView> ways = Vault.waysInto(root);
    assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Vault.open(root, passphrase("burn")));
    clearAway();
    assertThat(names(root)).containsExactly("attempts", "vault.json", "vault.lock");
    byte[] after = Files.readAllBytes(root.resolve("vault.json"));
    assertThat(after).hasSameSizeAs(before).isNotEqualTo(before);
    assertThat(Vault.waysInto(root)).isEqualTo(ways);
    assertNothingOpens();
    assertThat(root.resolve("vault.json")).hasBinaryContent(after);
  }

  /** With a cost so cheap there is hardly time to delete anything before the answer. */
  private void clearAway() throws IOException {
    new Erasure(new VaultFolder(root).belongings(), new SecureRandom()).clearAway(Long.MAX_VALUE);
  }

  private void assertNothingOpens() throws IOException {
    for (String phrase : List.of("open", "burn", "x")) {
      assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Vault.open(root, passphrase(phrase)));
      Files.delete(root.resolve("attempts"));
    }
    assertProblem(VaultProblem.WRONG_WORDS, () -> Vault.open(root, new Opener.Words(words)));
    assertProblem(
        ShareProblem.NOT_THE_ONE_MADE, () -> Vault.openShare(root, share, passphrase("a")));
  }

  /** Killed between the instant the keys are gone and the instant the decoy stands there. */
  @Test
  void cutOffItIsFinishedByTheNextOpeningWithTheSameAnswer() throws Exception {
    VaultHeader header = VaultOpening.headerOf(new VaultFolder(root));
    byte[] decoy = HeaderCodec.encode(header.decoy(new SecureRandom()));
    new Erasure(new VaultFolder(root).belongings(), new SecureRandom())
        .keys(new ErasureMark(decoy));
    assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Vault.open(root, passphrase("open")));
    assertThat(root.resolve("vault.json")).hasBinaryContent(decoy);
    assertThat(names(root)).doesNotContain("journal", "casebook.mv.db");
    Files.delete(root.resolve("attempts"));
    assertNothingOpens();
  }

  @Test
  void itErasesAlsoWhenOnlyTheOlderHeaderCanBeRead() throws Exception {
    Files.move(
        root.resolve("vault.json"),
        root.resolve("vault.json.old"),
        StandardCopyOption.REPLACE_EXISTING);
    assertProblem(
        VaultProblem.HEADER_DAMAGED_OLDER_KEPT, () -> Vault.open(root, passphrase("burn")));
    Files.delete(root.resolve("attempts"));
    assertNothingOpens();
  }

  @Test
  void itCountsAsAFailedTry() throws Exception {
    Files.writeString(root.resolve("attempts"), "{\"failed\":3,\"last\":0}");
    assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Vault.open(root, passphrase("burn")));
    assertThat(Files.readString(root.resolve("attempts"))).contains("\"failed\":4");
  }

  /** The slot of the erase passphrase and a filler have the same members, sizes and cost. */
  @Test
  void nobodyCanTellItFromAFiller() throws Exception {
    Path other = temp.resolve("other");
    Vault.create(other, passphrase("open"), CHEAP).close();
    JsonNode armed = Samples.slots(root).get(1);
    JsonNode filler = Samples.slots(other).get(1);
    for (JsonNode slot : List.of(armed, filler)) {
      assertThat(slot.propertyNames()).containsExactlyInAnyOrder("id", "kind", "kdf", "wrapped");
      assertThat(slot.get("kind").stringValue()).isEqualTo("passphrase");
      assertThat(slot.get("wrapped").stringValue()).hasSize(80);
      assertThat(slot.get("kdf").get("m").intValue()).isEqualTo(CHEAP.memoryKiB());
    }
    assertThat(Vault.waysInto(root)).hasSize(3);
    assertThat(Vault.waysInto(other)).hasSize(1);
  }

  /** Setting and clearing look from outside like a change of passphrase. */
  @Test
  void settingAndClearingWrapThePassphraseAnewToo() throws Exception {
    try (Vault vault = Vault.open(root, passphrase("open"))) {
      VaultKeys keys = vault.keys();
      for (int i = 0; i < 2; i++) {
        List<JsonNode> before = Samples.slots(root);
        if (i == 0) {
          keys.clearErasePassphrase(passphrase("open"));
        } else {
          keys.setErasePassphrase(passphrase("open"), passphrase("burn"));
        }
        assertThat(keys.hasErasePassphrase()).isEqualTo(i == 1);
        List<JsonNode> after = Samples.slots(root);
        assertThat(after.subList(0, 2)).doesNotContainAnyElementsOf(before);
        assertThat(after.subList(2, 4)).isEqualTo(before.subList(2, 4));
      }
    }
  }

  /** So a spare that stays, or one that does not, says nothing about what it is. */
  @Test
  void aFillerIsMadeAnewNowAndThenWhenThePassphraseChanges() throws Exception {
    int stayed = 0;
    try (Vault vault = Vault.open(root, passphrase("open"))) {
      vault.keys().clearErasePassphrase(passphrase("open"));
      for (int i = 0; i < 40; i++) {
        JsonNode before = Samples.slots(root).get(1);
        vault.changePassphrase(passphrase("open"), passphrase("open"), CHEAP);
        stayed += Samples.slots(root).get(1).equals(before) ? 1 : 0;
      }
    }
    assertThat(stayed).isBetween(3, 37);
  }

  @Test
  void itStaysThroughAChangeOfPassphraseAndAfterClearingErasesNothing() throws Exception {
    try (Vault vault = Vault.open(root, passphrase("open"))) {
      vault.changePassphrase(passphrase("open"), passphrase("newer"), CHEAP);
      assertThat(vault.keys().hasErasePassphrase()).isTrue();
      vault.keys().clearErasePassphrase(passphrase("newer"));
    }
    assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Vault.open(root, passphrase("burn")));
    assertThat(root.resolve("journal/deeper/one")).hasContent("entry");
    Vault.open(root, passphrase("newer")).close();
  }

  @Test
  void itCanNeverBeThePassphraseItself() {
    try (Vault vault = Vault.open(root, passphrase("open"))) {
      VaultKeys keys = vault.keys();
      assertProblem(
          VaultProblem.SAME_AS_ERASE,
          () -> keys.setErasePassphrase(passphrase("open"), passphrase("open")));
      assertProblem(
          VaultProblem.SAME_AS_ERASE,
          () -> keys.changePassphrase(passphrase("open"), passphrase("burn"), CHEAP));
      assertProblem(
          VaultProblem.WRONG_PASSPHRASE,
          () -> keys.setErasePassphrase(passphrase("burn"), passphrase("x")));
      assertProblem(
          VaultProblem.WRONG_PASSPHRASE, () -> keys.clearErasePassphrase(passphrase("burn")));
      assertThat(keys.isPassphrase(passphrase("burn"))).isFalse();
    }
    Vault.open(root, passphrase("open")).close();
  }

  @Test
  void typedForACopyOfTheHeaderItErasesNothing() throws Exception {
    HeaderCopy copy = HeaderCopy.read(Files.readAllBytes(root.resolve("vault.json")));
    assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> copy.open(passphrase("burn")));
    copy.open(new Opener.Words(words)).close();
    Vault.open(root, passphrase("open")).close();
  }
}
