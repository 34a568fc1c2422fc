package org.letapis.cli.exchange;

import java.nio.file.Path;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.exchange.ImportReport;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a contact's bundle into the inbox. */
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
    return new Answer()
        .put("signer", report.signer().toString())
        .put("signerName", report.signerName())
        .put("entries", report.entries())
        .put("fresh", report.fresh())
        .put("files", report.files())
        .put("records", report.records())
        .line(text("cli.import.from", report.signerName()))
        .line(
            report.allFresh() == 0
                ? text("cli.import.nothing-new")
                : text("cli.import.counts", report.fresh(), report.files(), report.records()));
  }
}
