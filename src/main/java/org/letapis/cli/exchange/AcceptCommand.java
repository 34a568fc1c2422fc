package org.letapis.cli.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.problem.CasebookProblem;
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

  @Option(names = "--ask", descriptionKey = "cli.accept.ask")
  private boolean ask;

  @Option(names = "--withdraw", descriptionKey = "cli.accept.withdraw")
  private boolean withdraw;

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
    if (chosen().size() > 1) {
      throw new Problem(CliProblem.EITHER_OR, chosen().get(0), chosen().get(1));
    }
    if (withdraw && all) {
      throw new Problem(CliProblem.EITHER_OR, "--all", "--withdraw");
    }
    if (ask && comment.isBlank()) {
      throw new Problem(CliProblem.MISSING_ARGUMENT, "--comment");
    }
  }

  private List<String> chosen() {
    List<String> chosen = new ArrayList<>();
    Map<String, Boolean> options = new LinkedHashMap<>();
    options.put("--hold", hold);
    options.put("--reject", reject);
    options.put("--ask", ask);
    options.put("--withdraw", withdraw);
    options.forEach(
        (name, given) -> {
          if (given) {
            chosen.add(name);
          }
        });
    return chosen;
  }

  @Override
  protected Answer run(Casebook casebook) {
    Decision.Verdict verdict =
        chosen().stream()
            .findFirst()
            .map(option -> option.substring(2).toUpperCase(Locale.ROOT))
            .map(Decision.Verdict::valueOf)
            .orElse(Decision.Verdict.ACCEPT);
    int decided;
    if (withdraw) {
      records.forEach(casebook.inbox()::withdraw);
      decided = records.size();
    } else {
      decided = casebook.inbox().decide(verdict, items(casebook), comment);
    }
    return new Answer()
        .put("verdict", verdict.code())
        .put("records", decided)
        .line(
            switch (verdict) {
              case ACCEPT -> text("cli.accept.accepted", decided);
              case HOLD -> text("cli.accept.held", decided);
              case REJECT -> text("cli.accept.rejected", decided);
              case ASK -> text("cli.accept.asked", decided);
              case WITHDRAW -> text("cli.accept.withdrawn", decided);
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
