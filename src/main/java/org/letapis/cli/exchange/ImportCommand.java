package org.letapis.cli.exchange;

import java.nio.file.Path;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.exchange.ImportReport;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a contact's bundle into the inbox, or keeps it until it can be. */
@Command(name = "import", description = "cli.import")
public final class ImportCommand extends CasebookCommand {

  @Parameters(index = "1", paramLabel = "BUNDLE", descriptionKey = "cli.param.bundle")
  private Path bundle = Path.of("");

  public ImportCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    ImportReport report = casebook.exchange().importBundle(bundle);
    Answer answer =
        new Answer()
            .put("signer", report.signer().toString())
            .put("signerName", report.signerName())
            .put("entries", report.entries())
            .put("fresh", report.allFresh())
            .put("files", report.files())
            .put("records", report.allRecords())
            .put("waits", report.waits())
            .put("caughtUp", report.caughtUp().size())
            .line(text("cli.import.from", report.signerName()));
    if (report.waits()) {
      Missing.show(answer.line(text("exchange.kept")), report.missing(), casebook, context());
    } else if (!report.evidence()) {
      answer.line(
          report.allFresh() == 0
              ? text("cli.import.nothing-new")
              : text("cli.import.counts", report.allFresh(), report.files(), report.allRecords()));
    }
    if (!report.caughtUp().isEmpty()) {
      answer.line(text("exchange.caught-up", report.caughtUp().size()));
    }
    Missing.forks(answer, report.forks(), casebook, context());
    return answer;
  }
}
