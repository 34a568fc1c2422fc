package org.letapis.cli.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.types.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;

/** Lists records, all or those whose names match. */
@Command(name = "list", description = "cli.list")
public final class ListCommand extends CasebookCommand {

  @Parameters(index = "1..*", paramLabel = "TEXT", descriptionKey = "cli.list.text")
  private List<String> words = List.of();

  @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "cli.list.type")
  private Optional<String> type = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.list.limit")
  private int limit = 100;

  @Option(names = "--saved", paramLabel = "NAME", descriptionKey = "cli.list.saved")
  private Optional<String> saved = Optional.empty();

  public ListCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected void prepare() {
    type.filter(code -> Schema.type(code).isEmpty())
        .ifPresent(
            code -> {
              throw new Problem(CliProblem.UNKNOWN_TYPE, code);
            });
  }

  @Override
  protected Answer run(Casebook casebook) {
    int most = Math.max(1, limit);
    if (saved.isPresent()) {
      return new SavedListing(casebook, context()).tell(saved.get(), most);
    }
    Pages pages = new Pages(casebook, type.map(Set::of).orElse(Set.of()), String.join(" ", words));
    SummaryLines lines = new SummaryLines(context().labels());
    Answer answer = new Answer();
    ArrayNode records = Json.array();
    List<RecordSummary> shown = new ArrayList<>();
    while (shown.size() < most && pages.hasNext()) {
      shown.add(pages.next());
    }
    boolean more = pages.hasNext();
    shown.forEach(
        summary -> {
          records.add(lines.json(summary));
          answer.line(lines.line(summary));
        });
    if (more) {
      answer.line(text("cli.list.more", most));
    } else {
      answer.line(text("cli.list.count", shown.size()));
    }
    return answer.set("records", records).put("more", more);
  }
}
