package org.letapis.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.vault.Samples.assertProblem;
import static org.letapis.vault.Samples.passphrase;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.crypto.Secret;
import org.letapis.vault.share.OpenedShare;
import org.letapis.vault.words.RecoveryWords;

/** A header with every kind of slot as first written, its words and its shares. */
class FrozenSlotsTest {
  private static final String PHRASE = "дзесяць слоў і адно лішняе";
  private static final Secret JOURNAL =
      Secret.copyOf(
          HexFormat.of()
              .parseHex("aef605b0aab13414fb36b126a4982bdea650455065c3576be2226c8b8bd5819c"));

  @TempDir Path root;

  @BeforeEach
  void layTheSample() throws IOException {
    Files.writeString(root.resolve("vault.json"), sample("vault.json"));
  }

  @Test
  void thePassphraseOpensIt() {
    assertOpens(new Opener.Passphrase(passphrase(PHRASE)));
  }

  @Test
  void theWordsOpenIt() throws IOException {
    assertOpens(new Opener.Words(RecoveryWords.ofTyped(sample("words.txt").toCharArray())));
  }

  @Test
  void anyTwoSharesOpenIt() throws IOException {
    List<String> texts = sample("shares.txt").lines().toList();
    OpenedShare first = Vault.openShare(root, texts.get(0), passphrase("алеся"));
    OpenedShare second = Vault.openShare(root, texts.get(1), passphrase("янка"));
    OpenedShare third = Vault.openShare(root, texts.get(2), passphrase("зося"));
    assertOpens(new Opener.Shares(List.of(first, second)));
    assertOpens(new Opener.Shares(List.of(third, first)));
    assertOpens(new Opener.Shares(List.of(second, third)));
  }

  @Test
  void theErasePassphraseErasesIt() {
    try (Vault vault = Vault.open(root, passphrase(PHRASE))) {
      assertThat(vault.keys().hasErasePassphrase()).isTrue();
    }
    assertProblem(
        VaultProblem.WRONG_PASSPHRASE, () -> Vault.open(root, passphrase("усё згарэла дашчэнту")));
    assertProblem(VaultProblem.WRONG_PASSPHRASE, () -> Vault.open(root, passphrase(PHRASE)));
  }

  private void assertOpens(Opener opener) {
    try (Vault vault = Vault.open(root, opener)) {
      assertThat(vault.roomKey(RoomKey.JOURNAL)).isEqualTo(JOURNAL);
    }
  }

  private String sample(String name) throws IOException {
    try (InputStream in = getClass().getResourceAsStream("v1-slots/" + name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
