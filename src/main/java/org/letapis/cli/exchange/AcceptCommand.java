package org.letapis.cli.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.ledger.CasebookProblem;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.entry.Decision;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides on what came in: accepts it, puts it aside or rejects it, record by record. */
@Command(name = "accept", description = "cli.accept")
public final class AcceptCommand extends CasebookCommand {

  @Parameters(index = "1..*", paramLabel = "RECORD", descriptionKey = "cli.accept.records")
  private List<RecordId> records = List.of();

  @Option(names = "--all", descriptionKey = "cli.accept.all")
  private boolean all;

  @Option(names = "--hold", descriptionKey = "cli.accept.hold")
  private boolean hold;

  @Option(names = "--reject", descriptionKey = "cli.accept.reject")
  private boolean reject;

  @Option(names = "--comment", paramLabel = "TEXT", descriptionKey = "cli.accept.comment")
  private String comment = "";

  public AcceptCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected void prepare() {
    if (all != records.isEmpty()) {
      throw new Problem(CliProblem.EITHER_OR, "--all", "RECORD");
    }
    if (hold && reject) {
      throw new Problem(CliProblem.EITHER_OR, "--hold", "--reject");
    }
  }

  @Override
  protected Answer run(Casebook casebook) {
    Decision.Verdict verdict =
        hold ? Decision.Verdict.HOLD : reject ? Decision.Verdict.REJECT : Decision.Verdict.ACCEPT;
    int decided = casebook.inbox().decide(verdict, items(casebook), comment);
    return new Answer()
        .put("verdict", verdict.code())
        .put("records", decided)
        .line(
            switch (verdict) {
              case ACCEPT -> text("cli.accept.accepted", decided);
              case HOLD -> text("cli.accept.held", decided);
              case REJECT -> text("cli.accept.rejected", decided);
            });
  }

  /** With {@code --all} what was put aside before stays aside; named records are always taken. */
  private List<ReviewItem> items(Casebook casebook) {
    if (all) {
      return casebook.inbox().items().stream().filter(item -> !item.held()).toList();
    }
    Set<RecordId> wanted = new LinkedHashSet<>(records);
    return wanted.stream()
        .map(
            id ->
                casebook
                    .inbox()
                    .item(id)
                    .orElseThrow(() -> new Problem(CasebookProblem.NOTHING_TO_DECIDE)))
        .toList();
  }
}
