package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.crypto.sign.FingerprintWords;
import org.letapis.domain.entry.AuthorId;

/** Nobody is trusted before their fingerprint, as they read it out, is the one on their card. */
class ContactCommandTest {

  @TempDir Path folder;
  private Cli cli;
  private String fingerprint;

  @BeforeEach
  void aCardThatWasAdded() {
    cli = new Cli(folder);
    cli.create("here");
    fingerprint = cli.create("there");
    cli.on("there", "identity", "--card", card()).ends(ExitCode.OK);
    cli.on("here", "contact add", card()).ends(ExitCode.OK);
  }

  @Test
  void theWordsMayBeHeardInAnyLanguageAndWrittenAnyhow() {
    for (String language : FingerprintWords.LANGUAGES) {
      String heard = String.join(", ", words(language)).toUpperCase(Locale.ROOT).replace('Ё', 'Е');
      cli.on("here", "contact revoke", fingerprint.substring(0, 6)).ends(ExitCode.OK);
      verify(heard).ends(ExitCode.OK);
      assertThat(state()).isEqualTo("verified");
    }
    verify(fingerprint.toUpperCase(Locale.ROOT).replaceAll("(.{4})", "$1 ")).ends(ExitCode.OK);
  }

  @Test
  void oneOtherWordIsEnoughToRefuse() {
    List<String> words = new ArrayList<>(words("be"));
    words.set(7, words("be").get(7).equals("абрус") ? "агурок" : "абрус");
    String text =
        verify(String.join(" ", words)).fails(ExitCode.NOT_TRUSTED, "cli.words-differ").err();
    assertThat(text).contains("word 8");
    char other = fingerprint.endsWith("0") ? '1' : '0';
    verify(fingerprint.substring(0, 63) + other).fails(ExitCode.NOT_TRUSTED, "cli.words-differ");
    assertThat(state()).isEqualTo("unverified");
  }

  @Test
  void fewerOrMoreWordsAreNotCompared() {
    verify(String.join(" ", words("be").subList(0, 11))).fails(ExitCode.USAGE, "cli.words-count");
    verify(String.join(" ", words("be")) + " і").fails(ExitCode.USAGE, "cli.words-count");
    verify("").fails(ExitCode.USAGE, "cli.words-count");
    assertThat(state()).isEqualTo("unverified");
  }

  @Test
  void aContactIsNamedByEnoughOfTheFingerprint() {
    cli.on("here", "contact revoke", fingerprint.substring(0, 5))
        .fails(ExitCode.USAGE, "cli.fingerprint-short");
    String unknown = fingerprint.startsWith("0") ? "111111" : "000000";
    cli.on("here", "contact revoke", unknown)
        .fails(ExitCode.NOT_POSSIBLE, "exchange.unknown-contact");
  }

  @Test
  void aRevokedContactGetsAndGivesNothing() {
    cli.trust("here", "there");
    cli.trust("there", "here");
    cli.person("here", "Прыдуманая", "Алеся");
    cli.person("there", "Выдуманы", "Ян");
    String bundle = cli.export("there", "here").toString();
    cli.on("here", "contact revoke", fingerprint).ends(ExitCode.OK);
    cli.on("here", "import", bundle).fails(ExitCode.NOT_TRUSTED, "exchange.revoked");
    cli.on("here", "verify", bundle).ends(ExitCode.NOT_TRUSTED);
    cli.on("here", "export", "--to", fingerprint, "--out", folder.toString())
        .fails(ExitCode.NOT_TRUSTED, "exchange.revoked");
  }

  @Test
  void aChangedOrOwnCardIsRefused() throws Exception {
    String text = Files.readString(Path.of(card()));
    Path changed = folder.resolve("changed.card");
    Files.writeString(changed, text.replace("Name of there", "Name of three"));
    cli.on("here", "contact add", changed.toString())
        .fails(ExitCode.REFUSED, "card.signature-wrong");
    Files.writeString(changed, "{}");
    cli.on("here", "contact add", changed.toString()).fails(ExitCode.REFUSED, "card.malformed");
    Files.write(changed, new byte[100_000]);
    cli.on("here", "contact add", changed.toString()).fails(ExitCode.REFUSED, "cli.file-too-large");
    cli.on("there", "contact add", card()).fails(ExitCode.NOT_POSSIBLE, "exchange.own-card");
  }

  @Test
  void theExpertsListHoldsVerifiedContactsOnly() throws Exception {
    Path none = folder.resolve("none");
    cli.on("here", "contact list", "--allowed-signers", none.toString()).ends(ExitCode.OK);
    assertThat(none).isEmptyFile();
    cli.trust("here", "there");
    Path one = folder.resolve("one");
    cli.on("here", "contact list", "--allowed-signers", one.toString()).ends(ExitCode.OK);
    assertThat(Files.readString(one)).startsWith(fingerprint + " ssh-ed25519 ").hasLineCount(1);
  }

  private String card() {
    return folder.resolve("there.card").toString();
  }

  private Cli.Result verify(String heard) {
    return cli.on("here", "contact verify", fingerprint.substring(0, 12), "--words", heard);
  }

  private List<String> words(String language) {
    return FingerprintWords.in(language).of(AuthorId.of(fingerprint).fingerprint().bytes());
  }

  private String state() {
    return cli.on("here", "contact list").json().get("contacts").get(0).get("state").stringValue();
  }
}
