package org.letapis.cli.archive;

import org.letapis.casebook.archive.ArchiveReport;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;

/** What is in an archive, as an answer. */
final class ArchiveLines {

  private ArchiveLines() {}

  static Answer of(ArchiveReport report, CommandContext context) {
    return new Answer()
        .put("entries", report.entries())
        .put("records", report.records())
        .put("files", report.files())
        .put("own", report.own())
        .put("unreadable", report.unreadable())
        .line(
            context.text(
                "cli.archive.counts",
                report.records(),
                report.entries(),
                report.files(),
                report.own()));
  }
}
