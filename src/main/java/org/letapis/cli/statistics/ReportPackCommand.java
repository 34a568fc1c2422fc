package org.letapis.cli.statistics;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.listing.PlainFile;
import org.letapis.casebook.statistics.pack.PackRequest;
import org.letapis.casebook.statistics.pack.ReportPack;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.problem.Problem;
import org.letapis.print.pdf.PdfPaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the report of a period into the one file that was named, unencrypted. */
@Command(name = "report-pack", description = "cli.report-pack")
public final class ReportPackCommand extends CasebookCommand {

  @Option(
      names = "--from",
      required = true,
      paramLabel = "YYYY-MM-DD",
      descriptionKey = "cli.count.from")
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "YYYY-MM-DD",
      descriptionKey = "cli.count.to")
  private LocalDate to = LocalDate.EPOCH;

  @Option(names = "--highest", paramLabel = "LEVEL", descriptionKey = "cli.count.highest")
  private String highest = Level.PARTNERS.code();

  @Option(names = "--annex", descriptionKey = "cli.report-pack.annex")
  private boolean annex;

  @Option(names = "--exact", descriptionKey = "cli.report-pack.exact")
  private boolean exact;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "cli.report-pack.out")
  private Path out = Path.of("");

  public ReportPackCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected void prepare() {
    var ignored = level();
    if (to.isBefore(from)) {
      throw new Problem(CliProblem.BAD_ARGUMENT, "--to", "YYYY-MM-DD");
    }
    if (Files.exists(out)) {
      throw new Problem(CliProblem.FILE_EXISTS);
    }
  }

  private Level level() {
    return Level.ofCode(highest)
        .orElseThrow(
            () ->
                new Problem(
                    CliProblem.BAD_ARGUMENT, "--highest", "public | partners | restricted"));
  }

  @Override
  protected Answer run(Casebook casebook) {
    PackRequest request = new PackRequest(from, to, Map.of(), level(), !exact, annex);
    ReportPack pack =
        new ReportPack(
            casebook.statistics(),
            casebook.records().custom().schema().labels(context().labels()),
            request);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    int pages = PdfPaper.write(pack.paper(), pdf);
    context().warn(text("cli.report-pack.plaintext"));
    PlainFile.write(out, pdf.toByteArray());
    return new Answer()
        .put("file", out.toString())
        .put("pages", pages)
        .line(text("cli.report-pack.done", out.toString()));
  }
}
