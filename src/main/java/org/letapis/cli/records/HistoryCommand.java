package org.letapis.cli.records;

import java.util.List;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.types.Person;
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
    RecordId id = find(casebook);
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

  /** By id, or by a name that only one person has. */
  private RecordId find(Casebook casebook) {
    try {
      RecordId id = RecordId.of(person);
      return casebook
          .records()
          .view(id)
          .filter(view -> view.record().type().equals(Person.TYPE.code()))
          .map(view -> id)
          .orElseThrow(() -> new Problem(CliProblem.NO_SUCH_PERSON, person));
    } catch (IllegalArgumentException e) {
      // A name, then.
    }
    List<RecordSummary> found =
        casebook.records().find(RecordQuery.byTitle(person, 2, Person.TYPE.code()));
    if (found.isEmpty()) {
      throw new Problem(CliProblem.NO_SUCH_PERSON, person);
    }
    if (found.size() > 1) {
      throw new Problem(CliProblem.SEVERAL_PERSONS, person);
    }
    return found.getFirst().id();
  }
}
