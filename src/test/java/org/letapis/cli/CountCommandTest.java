package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.cli.terminal.ExitCode;

/** Figures for programs, for people and as a table. */
class CountCommandTest {

  @TempDir Path folder;

  @Test
  void figuresAreToldAndWhatCannotBeAskedIsRefused() throws Exception {
    Cli cli = new Cli(folder);
    cli.create("book");
    cli.person("book", "Жук", "Алесь");
    var json = cli.on("book", "count", "detained", "--by", "month").ends(ExitCode.OK).json();
    assertThat(json.get("total").get("events").asInt()).isZero();
    assertThat(json.get("rows")).isEmpty();
    cli.on("book", "count", "плакаць").fails(ExitCode.USAGE, "cli.bad-argument");
    cli.on("book", "count", "searched", "--by", "penalty")
        .fails(ExitCode.USAGE, "cli.bad-argument");
    cli.on("book", "count", "searched", "--events", "--people")
        .fails(ExitCode.USAGE, "cli.either-or");
  }
}
