package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.crypto.Secret;
import org.letapis.vault.share.NewShares;
import org.letapis.vault.words.RecoveryWords;
import tools.jackson.databind.JsonNode;

/** Backups and restores by commands alone. */
class BackupCommandTest {

  @TempDir Path folder;
  private Cli cli;
  private Path stick;

  @BeforeEach
  void aCasebookAndAStick() throws Exception {
    cli = new Cli(folder);
    stick = Files.createDirectory(folder.resolve("stick"));
    cli.create("mine");
    cli.person("mine", "Прыдуманая", "Алеся");
    cli.on(
            "mine",
            "record",
            "--type",
            "search",
            "--set",
            "place=Мінск, двор",
            "--attach",
            Cli.write(folder.resolve("photo.txt"), "not really a photo").toString())
        .ends(ExitCode.OK);
  }

  private Cli.Result with(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--lang", "en", "--json", "--passphrase-file", cli.passphraseFile("mine")));
    return cli.run(all.toArray(String[]::new));
  }

  private JsonNode backUp() {
    return with("backup", "--casebook", cli.path("mine").toString(), "--to", stick.toString())
        .ends(ExitCode.OK)
        .json();
  }

  @Test
  void whatIsRestoredDumpsTheSameBytes() throws Exception {
    List<String> before = cli.dump("mine");
    JsonNode made = backUp();
    assertThat(made.get("number").longValue()).isEqualTo(1);
    assertThat(made.get("whole").booleanValue()).isTrue();
    JsonNode list = with("backup", "list", "--at", stick.toString()).ends(ExitCode.OK).json();
    assertThat(list.get("backups").size()).isEqualTo(1);
    assertThat(list.get("backups").get(0).get("files").longValue()).isEqualTo(1);
    with("backup", "verify", "--at", stick.toString()).ends(ExitCode.OK);

    Map<String, String> mine = cli.content("mine");
    JsonNode preview =
        with("restore", "--from", stick.toString(), "--casebook", cli.path("mine").toString())
            .ends(ExitCode.OK)
            .json();
    assertThat(preview.get("restored").booleanValue()).isFalse();
    assertThat(preview.get("same").booleanValue()).isTrue();
    assertThat(cli.content("mine")).isEqualTo(mine);

    Files.copy(Path.of(cli.passphraseFile("mine")), folder.resolve("again.phrase"));
    with("restore", "--from", stick.toString(), "--into", cli.path("again").toString())
        .ends(ExitCode.OK);
    assertThat(cli.dump("again")).isEqualTo(before);
    assertThat(cli.fingerprint("again")).isNotEqualTo(cli.fingerprint("mine"));
  }

  @Test
  void anOlderBackupIsNotRestoredUnlessItIsWantedBeside() {
    backUp();
    cli.person("mine", "Другая", "Асоба");
    String here = cli.path("mine").toString();
    JsonNode preview =
        with("restore", "--from", stick.toString(), "--casebook", here).ends(ExitCode.OK).json();
    assertThat(preview.get("lacking").longValue()).isEqualTo(1);
    String target = cli.path("older").toString();
    with("restore", "--from", stick.toString(), "--casebook", here, "--into", target)
        .fails(ExitCode.NOT_POSSIBLE, "backup.shrunken");
    assertThat(cli.path("older")).doesNotExist();
    with("restore", "--from", stick.toString(), "--casebook", here, "--into", target, "--beside")
        .ends(ExitCode.OK);
  }

  @Test
  void damageIsSaidInWordsAndNeverRestoredByMistake() throws Exception {
    backUp();
    try (var walk = Files.walk(stick)) {
      for (Path file : walk.filter(f -> f.getFileName().toString().length() == 64).toList()) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
          bytes.seek(bytes.length() / 2);
          int there = bytes.read();
          bytes.seek(bytes.length() / 2);
          bytes.write(there ^ 0x10);
        }
      }
    }
    Cli.Result verified = with("backup", "verify", "--at", stick.toString());
    verified.ends(ExitCode.FINDINGS);
    assertThat(verified.out()).contains("backup.finding.block");
    with("restore", "--from", stick.toString(), "--into", cli.path("bad").toString())
        .ends(ExitCode.DAMAGED);
    assertThat(cli.path("bad")).doesNotExist();
  }

  @Test
  void mistakesAreToldApart() throws Exception {
    String mine = cli.path("mine").toString();
    with("backup", "--casebook", mine).fails(ExitCode.NOT_POSSIBLE, "backup.not-set");
    with("backup", "--casebook", mine, "--to", folder.resolve("none").toString())
        .fails(ExitCode.DISK, "backup.medium-missing");
    with("backup", "list", "--at", stick.toString())
        .fails(ExitCode.NOT_POSSIBLE, "backup.none-found");
    backUp();
    with("backup", "verify", "--at", stick.toString(), "--number", "7")
        .fails(ExitCode.NOT_POSSIBLE, "backup.no-such-snapshot");
    Cli.write(folder.resolve("wrong.phrase"), "зусім не тая\n");
    cli.run(
            "backup",
            "list",
            "--at",
            stick.toString(),
            "--json",
            "--passphrase-file",
            folder.resolve("wrong.phrase").toString())
        .fails(ExitCode.WRONG_PASSPHRASE, "vault.wrong-passphrase");
  }

  @Test
  void backupsAreMadeListedAndRestoredWithWordsAndWithShares() throws Exception {
    String words = "abandon ".repeat(23) + "art\n";
    List<String> trustees = List.of("першы хавальнік", "другі хавальнік");
    List<String> shares = new ArrayList<>();
    try (Secret own = Books.secret(Files.readString(Path.of(cli.passphraseFile("mine"))).strip());
        Casebook book = Casebook.open(cli.path("mine"), own);
        RecoveryWords paper = RecoveryWords.ofTyped(words.toCharArray());
        Secret first = Books.secret(trustees.getFirst());
        Secret second = Books.secret(trustees.getLast());
        NewShares made = book.keys().newShares(2, List.of(first, second), Books.CHEAP)) {
      book.keys().setRecoveryWords(paper);
      book.keys().setShares(made);
      for (String share : made.texts()) {
        shares.addAll(List.of("--share", Cli.write(folder.resolve(share), share).toString()));
      }
    }
    String at = stick.toString();
    List<String> byWords = List.of("--recovery");
    String own = cli.path("mine").toString();
    by(words, byWords, "backup", "--casebook", own, "--to", at).ends(ExitCode.OK);
    by(words, byWords, "backup", "list", "--at", at).ends(ExitCode.OK);
    by(words, byWords, "restore", "--from", at, "--into", cli.path("a").toString())
        .ends(ExitCode.OK);
    String phrases = String.join("\n", trustees) + "\n";
    by(phrases, shares, "backup", "--casebook", own, "--to", at).ends(ExitCode.OK);
    by(phrases, shares, "backup", "verify", "--at", at).ends(ExitCode.OK);
    by(phrases, shares, "restore", "--from", at, "--into", cli.path("b").toString())
        .ends(ExitCode.OK);
    by(trustees.getFirst() + "\nне тая\n", shares, "backup", "list", "--at", at)
        .fails(ExitCode.WRONG_PASSPHRASE, "share.wrong-passphrase");
  }

  private Cli.Result by(String typed, List<String> how, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(how);
    all.addAll(List.of("--lang", "en", "--json", "--passphrase-fd", "0"));
    return cli.typing(typed, all.toArray(String[]::new));
  }
}
