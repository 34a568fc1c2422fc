package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Casebook;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.crypto.Secret;

/** Casebooks that cannot be opened or are damaged: each says so in words of its own. */
class BadCasebooksTest {

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void aCasebook() {
    cli = new Cli(folder);
    cli.create("book");
    cli.person("book", "Прыдуманая", "Алеся");
  }

  @Test
  void aWrongPassphraseChangesNothing() {
    Map<String, String> before = cli.content("book");
    String other = Cli.write(folder.resolve("other"), "something else").toString();
    String book = cli.path("book").toString();
    cli.run("list", book, "--json", "--passphrase-file", other)
        .fails(ExitCode.WRONG_PASSPHRASE, "vault.wrong-passphrase");
    Map<String, String> after = cli.content("book");
    after.remove("attempts");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void aDamagedHeaderIsToldFromAWrongPassphrase() throws Exception {
    byte[] header = Files.readAllBytes(cli.path("book/vault.json"));
    Files.deleteIfExists(cli.path("book/vault.json.old"));
    for (byte[] damaged :
        List.of(
            new byte[0],
            java.util.Arrays.copyOf(header, header.length / 2),
            "{\"format\":1}".getBytes(StandardCharsets.UTF_8))) {
      Files.write(cli.path("book/vault.json"), damaged);
      Map<String, String> before = cli.content("book");
      cli.on("book", "list").fails(ExitCode.DAMAGED, "vault.header-damaged");
      assertThat(cli.content("book")).isEqualTo(before);
    }
  }

  @Test
  void aCasebookOfANewerVersionAsksForAnUpdate() throws Exception {
    Path header = cli.path("book/vault.json");
    String text = Files.readString(header);
    assertThat(text).containsOnlyOnce("letapis-vault-v1");
    Files.writeString(header, text.replace("letapis-vault-v1", "letapis-vault-v2"));
    Map<String, String> before = cli.content("book");
    cli.on("book", "list").fails(ExitCode.NEWER_FORMAT, "vault.newer-format");
    assertThat(cli.content("book")).isEqualTo(before);
  }

  @Test
  void aCasebookThatIsOpenElsewhereStaysClosedHere() throws Exception {
    String phrase = Files.readString(Path.of(cli.passphraseFile("book"))).strip();
    try (Secret secret = Secret.ofPassphrase(phrase.toCharArray());
        Casebook open = Casebook.open(cli.path("book"), secret)) {
      assertThat(open.folder()).isEqualTo(cli.path("book"));
      Map<String, String> before = cli.truth("book");
      cli.on("book", "list").fails(ExitCode.ALREADY_OPEN, "vault.already-open");
      assertThat(cli.truth("book")).isEqualTo(before);
    }
    cli.on("book", "list").ends(ExitCode.OK);
  }

  @Test
  void aFolderWithoutACasebookIsCalledSo() throws Exception {
    Files.createDirectory(cli.path("empty"));
    cli.on("empty", "list").fails(ExitCode.NOT_POSSIBLE, "vault.not-a-vault");
    cli.on("nowhere", "list").fails(ExitCode.NOT_POSSIBLE, "vault.not-a-vault");
    assertThat(cli.path("nowhere")).doesNotExist();
  }

  @Test
  void nothingIsMadeOverWhatIsThere() throws Exception {
    Map<String, String> before = cli.content("book");
    cli.on("book", "create", "--name", "Again")
        .fails(ExitCode.NOT_POSSIBLE, "vault.folder-not-empty");
    assertThat(cli.content("book")).isEqualTo(before);
    Files.createDirectory(cli.path("mine"));
    Files.writeString(cli.path("mine/letter.txt"), "mine");
    cli.on("mine", "create", "--name", "New")
        .fails(ExitCode.NOT_POSSIBLE, "vault.folder-not-empty");
    assertThat(Files.readString(cli.path("mine/letter.txt"))).isEqualTo("mine");
  }

  @Test
  void aDamagedJournalIsFoundByTheCheck() throws Exception {
    cli.on("book", "check").ends(ExitCode.OK);
    Path segment;
    try (Stream<Path> journal = Files.list(cli.path("book/journal"))) {
      segment = journal.filter(p -> p.toString().endsWith(".log")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(segment);
    // The last frame holds the person; the first ones hold the identity.
    bytes[bytes.length - 40] ^= 1;
    Files.write(segment, bytes);
    Cli.Result result = cli.on("book", "check");
    assertThat(result.exit())
        .as(result.out() + result.err())
        .isIn(ExitCode.FINDINGS.number(), ExitCode.DAMAGED.number());
  }

  @Test
  void aLostStoreIsMadeAgainFromTheJournal() throws Exception {
    List<String> before = cli.dump("book");
    try (Stream<Path> files = Files.list(cli.path("book"))) {
      for (Path file : files.filter(p -> p.toString().endsWith(".mv.db")).toList()) {
        Files.delete(file);
      }
    }
    assertThat(cli.dump("book")).hasSize(1).isEqualTo(before);
    cli.on("book", "check").ends(ExitCode.OK);
  }

  @Test
  void aFolderThatMayNotBeWrittenToIsSaidToBeReadOnly() {
    Path forbidden = Path.of("/sys/letapis");
    assumeThat(forbidden.getParent()).isDirectory();
    cli.run(
            "create",
            forbidden.toString(),
            "--name",
            "x",
            "--json",
            "--passphrase-file",
            cli.passphraseFile("book"))
        .fails(ExitCode.DISK, "vault.read-only");
  }
}
