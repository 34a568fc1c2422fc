package org.letapis.cli.folder;

import java.util.List;
import java.util.stream.Stream;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.check.CheckReport;
import org.letapis.casebook.check.FindingText;
import org.letapis.casebook.ledger.Progress;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.domain.json.Json;
import org.letapis.domain.text.Labels;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;

/** Reads everything in a casebook and says what is not whole. */
@Command(name = "check", description = "cli.check")
public final class CheckCommand extends CasebookCommand {

  public CheckCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    CheckReport report = casebook.check(Progress.NONE);
    ArrayNode findings = Json.array();
    Answer answer =
        new Answer()
            .put("whole", report.isWhole())
            .put("entries", report.entries())
            .put("authors", report.authors())
            .put("records", report.records())
            .put("files", report.files())
            .line(
                text(
                    "cli.check.counts",
                    report.entries(),
                    report.authors(),
                    report.records(),
                    report.files()));
    Labels labels = context().labels();
    List<CheckReport.Finding> all =
        Stream.concat(report.findings().stream(), report.notes().stream()).toList();
    for (CheckReport.Finding finding : all) {
      findings.add(
          Json.object()
              .put("finding", finding.code())
              .put("where", finding.where())
              .put("severity", finding.kind().severity().code())
              .put("remedy", finding.kind().remedy().code()));
      answer
          .line(casebook.repair().words().what(finding, labels))
          .line("  " + FindingText.severity(finding, labels))
          .line("  " + FindingText.remedy(finding, labels));
    }
    if (report.isWhole()) {
      answer.line(text("cli.check.whole"));
    } else {
      answer.line(text("cli.check.not-whole", report.findings().size())).ending(ExitCode.FINDINGS);
    }
    return answer.set("findings", findings);
  }
}
