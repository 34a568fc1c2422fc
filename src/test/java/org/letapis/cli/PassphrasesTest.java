package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.cli.terminal.ExitCode;

/** Passphrases come from a person, a file or a descriptor, and from nowhere else. */
class PassphrasesTest {

  private static final String PHRASE = "сем слоў, якіх ніхто не ведае";

  @TempDir Path folder;
  private final Deque<String> typed = new ArrayDeque<>();
  private final List<char[]> lent = new ArrayList<>();
  private Cli cli;
  private String book;

  @BeforeEach
  void somebodyAtTheTerminal() {
    cli =
        new Cli(
            folder,
            question -> {
              if (typed.isEmpty()) {
                return null;
              }
              char[] answer = typed.pop().toCharArray();
              lent.add(answer);
              return answer;
            });
    book = cli.path("book").toString();
  }

  @Test
  void aPersonIsAskedTwiceForANewOneAndOnceForAnOldOne() {
    typed.addAll(List.of(PHRASE, PHRASE));
    cli.run("create", book, "--name", "x").ends(ExitCode.OK);
    typed.add(PHRASE);
    cli.run("list", book).ends(ExitCode.OK);
    assertThat(typed).isEmpty();
    assertThat(lent).hasSize(3).allSatisfy(a -> assertThat(a).containsOnly('\0'));
  }

  @Test
  void twoDifferentNewOnesMakeNothing() {
    typed.addAll(List.of(PHRASE, PHRASE + " "));
    cli.run("create", book, "--name", "x", "--json")
        .fails(ExitCode.WRONG_PASSPHRASE, "cli.passphrases-differ");
    assertThat(cli.path("book")).doesNotExist();
  }

  @Test
  void withNobodyToAskTheOtherWaysAreNamed() {
    Cli.Result result = cli.run("create", book, "--name", "x", "--lang", "en");
    assertThat(result.ends(ExitCode.USAGE).err())
        .contains("--passphrase-file")
        .contains("--passphrase-fd");
  }

  @Test
  void oneLineOfStandardInputIsDescriptorZero() {
    cli.typing(PHRASE + "\n", "create", book, "--name", "x", "--passphrase-fd", "0")
        .ends(ExitCode.OK);
    cli.typing(PHRASE, "list", book, "--passphrase-fd", "0").ends(ExitCode.OK);
    cli.typing(PHRASE + "\r\nmore", "list", book, "--passphrase-fd", "0").ends(ExitCode.OK);
  }

  @Test
  void bothPassphrasesOfAChangeMayComeThroughOneDescriptor() {
    cli.typing(PHRASE, "create", book, "--name", "x", "--passphrase-fd", "0").ends(ExitCode.OK);
    cli.typing(
            PHRASE + "\nvosem novych vozykau hryzuc\n",
            "change-passphrase",
            book,
            "--passphrase-fd",
            "0",
            "--new-passphrase-fd",
            "0")
        .ends(ExitCode.OK);
    cli.typing("vosem novych vozykau hryzuc", "list", book, "--passphrase-fd", "0")
        .ends(ExitCode.OK);
    cli.typing(PHRASE, "list", book, "--json", "--passphrase-fd", "0")
        .fails(ExitCode.WRONG_PASSPHRASE, "vault.wrong-passphrase");
  }

  @Test
  void aLineEndAfterThePassphraseIsNotPartOfIt() throws Exception {
    typed.addAll(List.of(PHRASE, PHRASE));
    cli.run("create", book, "--name", "x").ends(ExitCode.OK);
    for (String end : List.of("", "\n", "\r\n")) {
      Path file = Files.writeString(folder.resolve("phrase"), PHRASE + end);
      cli.run("list", book, "--passphrase-file", file.toString()).ends(ExitCode.OK);
    }
  }

  @Test
  void aFileThatIsNoPassphraseIsRefused() throws Exception {
    refused("two\nlines\n".getBytes(StandardCharsets.UTF_8), "cli.passphrase-several-lines");
    refused(new byte[] {'a', (byte) 0xff}, "cli.passphrase-not-text");
    byte[] endless = new byte[5_000];
    Arrays.fill(endless, (byte) 'a');
    refused(endless, "cli.passphrase-too-long");
    cli.run("list", book, "--json", "--passphrase-file", folder.resolve("none").toString())
        .fails(ExitCode.USAGE, "cli.passphrase-unreadable");
    cli.run("list", book, "--json", "--passphrase-fd", "-1")
        .fails(ExitCode.USAGE, "cli.passphrase-unreadable");
    cli.run("list", book, "--json", "--passphrase-file", "a", "--passphrase-fd", "0")
        .fails(ExitCode.USAGE, "cli.passphrase-two-sources");
  }

  @Test
  void aPassphraseThatWouldSoonBeGuessedIsRefusedWhereANewOneIsTaken() {
    cli.typing("пароль 2024", "create", book, "--name", "x", "--json", "--passphrase-fd", "0")
        .fails(ExitCode.USAGE, "cli.passphrase-weak");
    // The casebook's own name is the first thing that is tried.
    cli.typing(PHRASE, "create", book, "--name", PHRASE, "--json", "--passphrase-fd", "0")
        .fails(ExitCode.USAGE, "cli.passphrase-weak");
    assertThat(cli.path("book")).doesNotExist();

    cli.typing(PHRASE, "create", book, "--name", "x", "--passphrase-fd", "0").ends(ExitCode.OK);
    cli.typing(
            PHRASE + "\nghbdtn123\n",
            "change-passphrase",
            book,
            "--json",
            "--passphrase-fd",
            "0",
            "--new-passphrase-fd",
            "0")
        .fails(ExitCode.USAGE, "cli.passphrase-weak");
    cli.typing(PHRASE, "list", book, "--passphrase-fd", "0").ends(ExitCode.OK);
  }

  private void refused(byte[] content, String problem) throws Exception {
    Path file = Files.write(folder.resolve("bad"), content);
    cli.run("create", book, "--name", "x", "--json", "--passphrase-file", file.toString())
        .fails(ExitCode.USAGE, problem);
    assertThat(cli.path("book")).doesNotExist();
  }

  @Test
  void anArgumentIsNoPlaceForAPassphraseAndIsNotRepeated() {
    for (List<String> arguments :
        List.of(
            List.of("create", book, "--name", "x", "--passphrase", PHRASE),
            List.of("create", book, "--name", "x", "--passphrase=" + PHRASE),
            List.of("change-passphrase", book, "--new-passphrase=" + PHRASE))) {
      Cli.Result result = cli.run(arguments.toArray(String[]::new)).ends(ExitCode.USAGE);
      assertThat(result.out() + result.err()).doesNotContain(PHRASE).contains("--passphrase-file");
    }
    assertThat(cli.path("book")).doesNotExist();
  }

  @Test
  void theFloorOfTheDerivationHolds() {
    for (String[] weak :
        new String[][] {{"--kdf-memory", "63"}, {"--kdf-iterations", "2"}, {"--kdf-memory", "0"}}) {
      typed.addAll(List.of(PHRASE, PHRASE));
      cli.run("create", book, "--name", "x", "--json", weak[0], weak[1])
          .fails(ExitCode.USAGE, "cli.kdf-too-cheap");
    }
    cli.run("create", book, "--name", "x", "--json", "--kdf-memory", "4096")
        .fails(ExitCode.USAGE, "cli.kdf-too-costly");
    assertThat(cli.path("book")).doesNotExist();
  }

  @Test
  void theDerivationAskedForIsTheOneUsed() throws Exception {
    typed.addAll(List.of(PHRASE, PHRASE));
    cli.run("create", book, "--name", "x", "--kdf-memory", "64", "--kdf-iterations", "3")
        .ends(ExitCode.OK);
    assertThat(Files.readString(cli.path("book/vault.json")))
        .contains(String.valueOf(64 * 1024))
        .contains("\"t\":3");
  }
}
