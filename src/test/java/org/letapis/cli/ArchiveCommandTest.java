package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.cli.terminal.ExitCode;

/** A casebook written out, verified, and made again, by commands alone. */
class ArchiveCommandTest {

  @TempDir Path temp;
  private Cli cli;

  @BeforeEach
  void makeOne() {
    cli = new Cli(temp);
    try (Casebook book = Books.create(temp.resolve("book"), Desk.LAWYER, "Верас")) {
      Books.person(book, "Прыдуманая", "Ганна");
    }
  }

  @Test
  void whatWasWrittenIsWholeAndBecomesACasebookAgain() throws Exception {
    String key = file("key", "калі ласка адчыніся 7\n");
    String its = file("its", "зусім іншая фраза для архіва 9\n");
    String archive = temp.resolve("a.age").toString();
    cli.run(
            "archive",
            temp.resolve("book").toString(),
            "--out",
            archive,
            "--with-keys",
            "--passphrase-file",
            key,
            "--archive-passphrase-file",
            its)
        .ends(ExitCode.OK);
    assertThat(
            cli.run("archive-verify", archive, "--archive-passphrase-file", its)
                .ends(ExitCode.OK)
                .out())
        .contains("Верас");
    cli.run("archive-verify", archive, "--archive-passphrase-file", key)
        .ends(ExitCode.WRONG_PASSPHRASE);
    String again = temp.resolve("again").toString();
    cli.run(
            "archive-open",
            archive,
            again,
            "--archive-passphrase-file",
            its,
            "--passphrase-file",
            its,
            "--kdf-memory",
            "64")
        .ends(ExitCode.OK);
    String before =
        cli.run("dump", temp.resolve("book").toString(), "--passphrase-file", key).out();
    assertThat(cli.run("dump", again, "--passphrase-file", its).out())
        .isEqualTo(before)
        .contains("Прыдуманая");
  }

  @Test
  void keysNeverGoIntoAPlainOne() throws Exception {
    String key = file("key", "калі ласка адчыніся 7\n");
    Path archive = temp.resolve("a.tar");
    cli.run(
            "archive",
            temp.resolve("book").toString(),
            "--out",
            archive.toString(),
            "--plain",
            "--with-keys",
            "--passphrase-file",
            key)
        .ends(ExitCode.USAGE);
    assertThat(archive).doesNotExist();
  }

  private String file(String name, String text) throws Exception {
    return Files.writeString(temp.resolve(name), text).toString();
  }
}
