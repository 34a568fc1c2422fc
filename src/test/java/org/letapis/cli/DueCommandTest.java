package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.cli.terminal.ExitCode;

/** What is due, and lists that are kept, for programs. */
class DueCommandTest {

  @TempDir Path folder;

  @Test
  void aCalendarIsWrittenAndAListNobodyKeptIsRefused() throws Exception {
    Cli cli = new Cli(folder);
    cli.create("book");
    Path file = folder.resolve("calendar.ics");
    assertThat(cli.on("book", "due", "--ics", file.toString()).ends(ExitCode.OK).json().get("due"))
        .isEmpty();
    assertThat(Files.readString(file)).startsWith("BEGIN:VCALENDAR\r\n");
    cli.on("book", "list", "--saved", "няма").fails(ExitCode.NOT_POSSIBLE, "cli.no-such-list");
  }
}
