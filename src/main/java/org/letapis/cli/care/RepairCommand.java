package org.letapis.cli.care;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.check.LostRange;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.repair.RepairPlan;
import org.letapis.casebook.repair.RepairReport;
import org.letapis.casebook.repair.source.EntrySource;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.domain.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

/** Fills what a casebook lost from backups, copies and bundles, and makes its journal whole. */
@Command(name = "repair", description = "cli.repair")
public final class RepairCommand extends CasebookCommand {

  @Option(names = "--from", paramLabel = "PATH", descriptionKey = "cli.repair.from")
  private List<Path> from = new ArrayList<>();

  @Option(names = "--dry-run", descriptionKey = "cli.repair.dry-run")
  private boolean dryRun;

  @Option(names = "--say-again", descriptionKey = "cli.repair.say-again")
  private boolean sayAgain;

  public RepairCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    List<EntrySource> sources =
        from.stream().flatMap(path -> casebook.repair().from(path).stream()).toList();
    return dryRun
        ? planned(casebook, casebook.repair().preview(sources, Progress.NONE))
        : done(casebook, casebook.repair().run(sources, sayAgain, Progress.NONE));
  }

  private Answer planned(Casebook casebook, RepairPlan plan) {
    Answer answer =
        new Answer()
            .put("damagedSegments", plan.damaged().size())
            .put("files", plan.files())
            .put("filesFindable", plan.filesFindable())
            .put("state", plan.state())
            .put("remnants", plan.remnants())
            .set("findable", json(plan.findable()))
            .set("lost", json(plan.lost()))
            .line(text("cli.repair.damaged", plan.damaged().size()));
    lines(casebook, "cli.repair.findable", plan.findable(), answer);
    lines(casebook, "cli.repair.lost", plan.lost(), answer);
    answer.line(text("cli.repair.files-findable", plan.filesFindable(), plan.files()));
    if (plan.remnants() > 0) {
      answer.line(text("cli.repair.remnants", plan.remnants()));
    }
    boolean loss = !plan.lost().isEmpty() || plan.filesFindable() < plan.files();
    return loss ? answer.ending(ExitCode.FINDINGS) : answer;
  }

  private Answer done(Casebook casebook, RepairReport report) {
    ArrayNode aside = Json.array(report.aside());
    Answer answer =
        new Answer()
            .put("whole", report.isWhole())
            .put("files", report.files())
            .put("state", report.state())
            .put("saidAgain", report.remnants())
            .put("newAuthor", report.newAuthor())
            .set("filled", json(report.filled()))
            .set("lost", json(report.lost()))
            .set("filesLost", Json.array(report.filesLost()))
            .set("aside", aside);
    lines(casebook, "cli.repair.filled", report.filled(), answer);
    lines(casebook, "cli.repair.lost", report.lost(), answer);
    answer.line(text("cli.repair.files-filled", report.files(), report.filesLost().size()));
    report.aside().forEach(name -> answer.line(text("cli.repair.aside", name)));
    if (report.remnants() > 0) {
      answer.line(text("cli.repair.said-again", report.remnants()));
    }
    if (report.newAuthor()) {
      answer.line(text("cli.repair.new-author"));
    }
    return report.isWhole()
        ? answer.line(text("cli.repair.whole"))
        : answer.line(text("cli.repair.not-whole")).ending(ExitCode.FINDINGS);
  }

  private void lines(Casebook casebook, String key, List<LostRange> ranges, Answer answer) {
    for (LostRange range : ranges) {
      String author = casebook.repair().words().author(range.author(), context().labels());
      answer.line(text(key, author, range.numbers()));
    }
  }

  private static ArrayNode json(List<LostRange> ranges) {
    ArrayNode list = Json.array();
    for (LostRange range : ranges) {
      list.add(
          Json.object()
              .put("author", range.author().toString())
              .put("from", range.from())
              .put("to", range.to()));
    }
    return list;
  }
}
