package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.vault.words.WordList;
import tools.jackson.databind.JsonNode;

/** Ways into a casebook, given and taken away from the command line. */
class KeysCommandTest {
  private static final List<String> TRUSTEES =
      List.of(
          "ліпа мост воблака шэсць кажух гара",
          "гарбата лісце дзверы цвік рэчка золата",
          "снег кошык вецер абутак верасень плот");

  @TempDir Path folder;
  private Cli cli;
  private String book;

  @BeforeEach
  void makeACasebook() {
    cli = new Cli(folder);
    cli.create("book");
    cli.person("book", "Каваленка", "Іван");
    book = cli.path("book").toString();
  }

  @Test
  void wordsCountOnceTypedAgainAndThenOpenTheCasebookAndSetAPassphrase() throws Exception {
    String words = makeWords(true);
    assertThat(kinds()).containsExactly("passphrase", "recovery");
    Path paper = Files.writeString(folder.resolve("paper"), words.toUpperCase(Locale.ROOT));
    String file = paper.toString();
    cli.run("list", book, "--json", "--recovery", "--passphrase-file", file).ends(ExitCode.OK);
    String newPhrase = Cli.write(folder.resolve("new"), "новая доўгая фраза 81").toString();
    cli.run(
            "change-passphrase",
            book,
            "--json",
            "--recovery",
            "--passphrase-file",
            file,
            "--new-passphrase-file",
            newPhrase)
        .ends(ExitCode.OK);
    cli.run("list", book, "--json", "--passphrase-file", newPhrase).ends(ExitCode.OK);
    cli.on("book", "list").fails(ExitCode.WRONG_PASSPHRASE, "vault.wrong-passphrase");
  }

  @Test
  void wordsThatWereNotTypedAgainDoNotCount() {
    makeWords(false);
    assertThat(kinds()).containsExactly("passphrase");
  }

  @Test
  void wordsThatAreNotTheOnesAreTold() throws Exception {
    makeWords(true);
    String other = "abandon ".repeat(23) + "art";
    cli.typing(other, "list", book, "--json", "--recovery", "--passphrase-fd", "0")
        .fails(ExitCode.WRONG_PASSPHRASE, "vault.wrong-words");
    cli.typing("abandon zoom", "list", book, "--json", "--recovery", "--passphrase-fd", "0")
        .fails(ExitCode.WRONG_PASSPHRASE, "recovery.unknown");
    cli.typing("abandon", "list", book, "--json", "--recovery", "--passphrase-fd", "0")
        .fails(ExitCode.WRONG_PASSPHRASE, "recovery.count");
  }

  /** Somebody at a terminal who copies the words, mistyping one the first time. */
  private String makeWords(boolean typesThem) {
    ByteArrayOutputStream seen = new ByteArrayOutputStream();
    int[] asked = {0};
    LetapisCommand command =
        new LetapisCommand(
            (to, language, pictures, told) -> 0,
            () -> Cli.CHEAP,
            question -> {
              String words = shown(seen);
              if (!typesThem) {
                return null;
              }
              return (asked[0]++ == 0 ? words.replaceFirst("\\S+$", "letapis") : words)
                  .toCharArray();
            });
    int exit =
        command.run(
            new String[] {
              "keys",
              "recovery",
              book,
              "--lang",
              "en",
              "--passphrase-file",
              cli.passphraseFile("book")
            },
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(seen, true, StandardCharsets.UTF_8),
            InputStream.nullInputStream());
    assertThat(exit).isEqualTo(typesThem ? 0 : ExitCode.USAGE.number());
    assertThat(asked[0]).isEqualTo(typesThem ? 2 : 0);
    return shown(seen);
  }

  private static String shown(ByteArrayOutputStream seen) {
    return seen.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.matches(" ?\\d+ [a-z].*"))
        .flatMap(line -> List.of(line.split("[\\s\\d]+")).stream())
        .filter(WordList.all()::contains)
        .limit(24)
        .collect(Collectors.joining(" "));
  }

  @Test
  void twoOfThreeTrusteesOpenTheCasebookWithTheirFilesAndPassphrases() throws Exception {
    makeShares();
    assertThat(kinds()).containsExactly("passphrase", "shares");
    cli.typing(
            TRUSTEES.get(2) + "\n" + TRUSTEES.get(0) + "\n",
            "list",
            book,
            "--json",
            "--passphrase-fd",
            "0",
            "--share",
            share(3),
            "--share",
            share(1))
        .ends(ExitCode.OK);
    cli.typing(
            TRUSTEES.get(2) + "\n",
            "list",
            book,
            "--json",
            "--passphrase-fd",
            "0",
            "--share",
            share(3))
        .fails(ExitCode.WRONG_PASSPHRASE, "share.too-few");
    cli.typing(
            TRUSTEES.get(1) + "\n",
            "list",
            book,
            "--json",
            "--passphrase-fd",
            "0",
            "--share",
            share(3))
        .fails(ExitCode.WRONG_PASSPHRASE, "share.wrong-passphrase");
    cli.run("list", book, "--json", "--recovery", "--share", share(3))
        .fails(ExitCode.USAGE, "cli.either-or");
    String text = Files.readString(Path.of(share(1)));
    Files.writeString(Path.of(share(1)), (text.charAt(0) == 'A' ? "B" : "A") + text.substring(1));
    cli.typing("x", "list", book, "--json", "--passphrase-fd", "0", "--share", share(1))
        .fails(ExitCode.WRONG_PASSPHRASE, "share.group");
  }

  private void makeShares() {
    String phrases = String.join("\n", TRUSTEES) + "\n";
    JsonNode made =
        cli.typing(
                phrases,
                "keys",
                "shares",
                book,
                "--json",
                "--passphrase-file",
                cli.passphraseFile("book"),
                "--threshold",
                "2",
                "--trustees",
                "3",
                "--trustees-fd",
                "0",
                "--out",
                folder.toString())
            .ends(ExitCode.OK)
            .json();
    assertThat(made.get("shares").size()).isEqualTo(3);
  }

  private String share(int number) {
    return folder.resolve("share-" + number + ".txt").toString();
  }

  @Test
  void sharesThatMakeNoSenseAreRefusedBeforeAnythingIsAsked() {
    cli.run("keys", "shares", book, "--json", "--threshold", "3", "--trustees", "2")
        .fails(ExitCode.USAGE, "share.bounds");
    cli.run("keys", "shares", book, "--json", "--threshold", "1", "--trustees", "2")
        .fails(ExitCode.USAGE, "share.bounds");
  }

  @Test
  void sharesAreTakenAwayAndThePassphraseIsNot() {
    makeShares();
    String passphrase = keys().get(0).get("id").stringValue();
    cli.on("book", "keys remove", passphrase).fails(ExitCode.NOT_POSSIBLE, "vault.last-slot");
    cli.on("book", "keys remove", "no-such").fails(ExitCode.NOT_POSSIBLE, "vault.no-such-slot");
    cli.on("book", "keys remove", "shares").ends(ExitCode.OK);
    assertThat(kinds()).containsExactly("passphrase");
  }

  @Test
  void theErasePassphraseErasesAndIsAnsweredAsAWrongOne() {
    String erase = Cli.write(folder.resolve("erase"), "попел над чорнай вадой").toString();
    cli.on("book", "keys erase-passphrase", "--new-passphrase-file", erase).ends(ExitCode.OK);
    assertThat(kinds()).containsExactly("passphrase");
    cli.run("list", book, "--json", "--passphrase-file", erase)
        .fails(ExitCode.WRONG_PASSPHRASE, "vault.wrong-passphrase");
    cli.on("book", "list").fails(ExitCode.WRONG_PASSPHRASE, "vault.wrong-passphrase");
    assertThat(cli.path("book/journal")).doesNotExist();
  }

  @Test
  void theErasePassphraseIsTakenAway() {
    String erase = Cli.write(folder.resolve("erase"), "попел над чорнай вадой").toString();
    cli.on("book", "keys erase-passphrase", "--new-passphrase-file", erase).ends(ExitCode.OK);
    cli.on("book", "keys erase-passphrase", "--clear").ends(ExitCode.OK);
    cli.run("list", book, "--json", "--passphrase-file", erase)
        .fails(ExitCode.WRONG_PASSPHRASE, "vault.wrong-passphrase");
    cli.on("book", "list").ends(ExitCode.OK);
  }

  @Test
  void aCasebookIsErasedOnceItsFolderIsNamed() {
    cli.run("erase", book, "--json").fails(ExitCode.USAGE, "cli.no-terminal");
    cli.run("erase", book, "--json", "--confirm", "boook")
        .fails(ExitCode.USAGE, "cli.not-confirmed");
    cli.on("book", "list").ends(ExitCode.OK);
    JsonNode erased =
        cli.run("erase", book, "--json", "--confirm", "book").ends(ExitCode.OK).json();
    assertThat(erased.get("unreadableAfterMillis").longValue()).isBetween(0L, 5_000L);
    assertThat(cli.path("book")).doesNotExist();
    cli.run("erase", book, "--json", "--confirm", "book")
        .fails(ExitCode.NOT_POSSIBLE, "vault.not-a-vault");
  }

  private List<String> kinds() {
    return keys().values().stream().map(key -> key.get("kind").stringValue()).toList();
  }

  private JsonNode keys() {
    return cli.on("book", "keys list").ends(ExitCode.OK).json().get("keys");
  }
}
