package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.cli.terminal.ExitCode;

/** What is published from a script is what was asked for, and nothing is written over. */
class PublishCommandTest {

  @TempDir Path folder;

  @Test
  void aFolderIsWrittenOnceInTheFormatsThatWereNamed() throws Exception {
    Cli cli = new Cli(folder);
    cli.create("book");
    cli.person("book", "Ясенка", "Юрый");
    String out = folder.resolve("out").toString();
    cli.on("book", "publish", "--as", "pdf", "--out", out)
        .fails(ExitCode.USAGE, "cli.bad-argument");
    cli.on("book", "publish", "--as", "json", "--out", out)
        .fails(ExitCode.NOT_POSSIBLE, "publication.nothing");
    assertThat(
            cli.on(
                    "book",
                    "publish",
                    "--as",
                    "json,csv",
                    "--highest",
                    "partners",
                    "--anonymised",
                    "--out",
                    out)
                .ends(ExitCode.OK)
                .json()
                .path("report")
                .path("total")
                .asInt())
        .isEqualTo(1);
    assertThat(Files.readString(folder.resolve("out/csv/person.csv"))).doesNotContain("Ясенка");
    cli.on("book", "publish", "--as", "json", "--out", out)
        .fails(ExitCode.NOT_POSSIBLE, "cli.file-exists");
  }
}
