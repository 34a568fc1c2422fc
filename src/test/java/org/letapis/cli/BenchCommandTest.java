package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.cli.terminal.ExitCode;
import tools.jackson.databind.JsonNode;

/** Measuring, at the smallest scale. */
class BenchCommandTest {

  @TempDir Path folder;

  @Test
  void whatIsMeasuredIsPrintedWithTheMachineAndTheScale() throws Exception {
    Path work = folder.resolve("work");
    JsonNode said = measured(work, "backup");
    assertThat(said.get("scale").stringValue()).isEqualTo("small");
    assertThat(said.get("machine").get("processors").longValue()).isPositive();
    assertThat(said.get("lines"))
        .extracting(line -> line.get("work").stringValue())
        .containsExactly("backup", "backup-next");
    assertThat(said.get("lines"))
        .allSatisfy(line -> assertThat(line.get("ours").get("median").doubleValue()).isPositive());
    // The casebook stays for the next time; what a bench wrote does not.
    try (Stream<Path> left = Files.list(work)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactly("casebook-SMALL-1");
    }
  }

  private JsonNode measured(Path work, String name) throws Exception {
    String out =
        new Cli(folder)
            .run("bench", name, "--folder", work.toString(), "--json")
            .ends(ExitCode.OK)
            .out();
    return new tools.jackson.databind.ObjectMapper().readTree(out);
  }

  @Test
  void aBenchOrScaleThatIsNotThereIsRefused() {
    new Cli(folder).run("bench", "nothing", "--json").fails(ExitCode.USAGE, "cli.bad-argument");
    new Cli(folder)
        .run("bench", "save", "--scale", "vast", "--json")
        .fails(ExitCode.USAGE, "cli.bad-argument");
  }
}
