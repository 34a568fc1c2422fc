package org.letapis.cli.records;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.intake.cell.CellIssue;
import org.letapis.casebook.intake.problem.IntakeProblem;
import org.letapis.casebook.intake.register.RegisterPlan;
import org.letapis.casebook.intake.register.RegisterReader;
import org.letapis.casebook.intake.register.row.RegisterSource;
import org.letapis.casebook.intake.register.row.RowResult;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.cli.terminal.ProgressLine;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;

/** Imports a register of prisoners: all of it in one go, or nothing. */
@Command(name = "import-csv", description = "cli.import-csv")
public final class ImportCsvCommand extends CasebookCommand {

  private static final Pattern SCHEME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  @Parameters(index = "1", paramLabel = "FILE.csv", descriptionKey = "cli.import-csv.file")
  private Path file = Path.of("");

  @Option(names = "--dry-run", descriptionKey = "cli.import-csv.dry-run")
  private boolean dryRun;

  @Option(names = "--strict", descriptionKey = "cli.import-csv.strict")
  private boolean strict;

  @Option(names = "--scheme", paramLabel = "NAME", descriptionKey = "cli.import-csv.scheme")
  private String scheme = "viasna";

  @Option(names = "--publisher", paramLabel = "NAME", descriptionKey = "cli.import-csv.publisher")
  private String publisher = "Viasna";

  public ImportCsvCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected void prepare() {
    if (!SCHEME.matcher(scheme).matches()) {
      throw new Problem(CliProblem.BAD_ARGUMENT, "--scheme", "a-z 0-9 -");
    }
    if (publisher.isBlank()) {
      throw new Problem(CliProblem.BAD_ARGUMENT, "--publisher", "NAME");
    }
  }

  @Override
  protected Answer run(Casebook casebook) {
    List<Change> changes = new ArrayList<>();
    List<CellIssue> issues = new ArrayList<>();
    long rows = read(casebook, changes, issues);
    boolean refused = strict && !issues.isEmpty();
    boolean imports = !dryRun && !refused;
    if (imports && !changes.isEmpty()) {
      casebook.records().saveAll(changes);
    }
    long records = changes.stream().map(Change::record).distinct().count();
    Answer answer = report(issues);
    if (refused) {
      answer.line(text("cli.import-csv.refused"));
    } else if (imports) {
      answer.line(text("cli.import-csv.imported", rows, records));
    } else {
      answer.line(text("cli.import-csv.would-import", rows, records));
    }
    return answer.put("imported", imports).put("rows", rows).put("records", records);
  }

  private long read(Casebook casebook, List<Change> changes, List<CellIssue> issues) {
    RegisterSource source = new RegisterSource(scheme, publisher, LocalDate.now());
    RegisterReader reader =
        new RegisterReader(
            source, new CasebookIndex(casebook), casebook.records().custom().schema());
    long rows = 0;
    context().interruption().heed();
    try (RegisterPlan plan = reader.open(file);
        ProgressLine line = context().progress("cli.progress.rows")) {
      issues.addAll(plan.headerIssues());
      while (plan.hasNext()) {
        RowResult row = plan.next();
        line.at(++rows, 0);
        if (context().interruption().asked()) {
          throw new Problem(IntakeProblem.STOPPED);
        }
        changes.addAll(row.changes());
        issues.addAll(row.issues());
      }
    }
    return rows;
  }

  private Answer report(List<CellIssue> issues) {
    Answer answer = new Answer();
    ArrayNode cells = Json.array();
    for (CellIssue issue : issues) {
      String reason = text(issue.reason().labelKey());
      answer.line(
          text(
              "cli.import-csv.cell",
              issue.line(),
              issue.row(),
              issue.column(),
              issue.value(),
              reason));
      cells.add(
          Json.object()
              .put("line", issue.line())
              .put("row", issue.row())
              .put("column", issue.column())
              .put("value", issue.value())
              .put("reason", issue.reason().code())
              .put("text", reason));
    }
    answer.line(text("cli.import-csv.cells", issues.size()));
    return answer.set("cells", cells).ending(issues.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS);
  }
}
