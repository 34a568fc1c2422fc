package org.letapis.cli.records;

import java.util.List;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;

/** Everything that happened to a person, by date. */
@Command(name = "history", description = "cli.history")
public final class HistoryCommand extends CasebookCommand {

  @Parameters(index = "1", paramLabel = "PERSON", descriptionKey = "cli.history.person")
  private String person = "";

  @Option(names = "--oldest-first", descriptionKey = "cli.history.oldest-first")
  private boolean oldestFirst;

  public HistoryCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    RecordId id = People.find(casebook, person);
    List<RecordSummary> events = casebook.records().history(id);
    SummaryLines lines = new SummaryLines(context().labels());
    ArrayNode json = Json.array();
    String title = casebook.records().title(id);
    Answer answer = new Answer().line(text("cli.history.of", title, events.size()));
    for (RecordSummary event : oldestFirst ? events : events.reversed()) {
      json.add(lines.json(event));
      answer.line(lines.line(event));
    }
    return answer.put("person", id.toString()).put("title", title).set("events", json);
  }
}
