package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.cli.terminal.ExitCode;
import tools.jackson.databind.JsonNode;

class ReviewCommandsTest {

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void aCasebook() {
    cli = new Cli(folder);
    cli.create("book");
  }

  @Test
  void duplicatesAreListedJoinedKeptApartAndTakenBack() {
    String first = cli.person("book", "Прыдуманы", "Алесь");
    String second = cli.person("book", "Прыдуманы", "Алесь");
    JsonNode found = cli.on("book", "duplicates").ends(ExitCode.OK).json().get("duplicates");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).get("reasons").get(0).stringValue()).isEqualTo("name-same");

    cli.on("book", "join", second, first).ends(ExitCode.OK);
    assertThat(cli.on("book", "duplicates").json().get("duplicates")).isEmpty();
    assertThat(cli.on("book", "list").json().get("records")).hasSize(1);
    cli.on("book", "join", first, second, "--undo").ends(ExitCode.OK);
    assertThat(cli.on("book", "list").json().get("records")).hasSize(2);
    assertThat(cli.on("book", "duplicates").json().get("duplicates")).hasSize(1);
    cli.on("book", "join", first, second, "--apart").ends(ExitCode.OK);
    assertThat(cli.on("book", "duplicates").json().get("duplicates")).isEmpty();
    assertThat(cli.on("book", "conflicts").ends(ExitCode.OK).json().get("conflicts")).isEmpty();
    cli.on("book", "join", first, first).ends(ExitCode.NOT_POSSIBLE);
  }
}
