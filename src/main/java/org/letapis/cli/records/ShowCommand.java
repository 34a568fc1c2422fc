package org.letapis.cli.records;

import java.util.List;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.casebook.records.RecordView;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.SafeText;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one record, field by field. */
@Command(name = "show", description = "cli.show")
public final class ShowCommand extends CasebookCommand {

  @Parameters(index = "1", paramLabel = "RECORD", descriptionKey = "cli.param.record")
  private RecordId id = new RecordId(new java.util.UUID(0, 0));

  public ShowCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    RecordView view =
        casebook
            .records()
            .view(id)
            .orElseThrow(() -> new Problem(CasebookProblem.NO_SUCH_RECORD, id.toString()));
    CaseRecord record = view.record();
    CasebookSchema schema = casebook.records().custom().schema();
    ValueWords words =
        new ValueWords(schema, schema.labels(context().labels()), casebook.records()::title);
    Answer answer = new Answer();
    answer.line(new SummaryLines(context().labels()).line(view.summary()));
    record
        .values()
        .forEach(
            (path, value) ->
                answer.line(
                    "  "
                        + SafeText.line(words.field(record.type(), path))
                        + ": "
                        + SafeText.lines(words.value(record.type(), path, value))
                            .replace("\n", "\n      ")));
    List<String> conflicts = view.conflicts().keySet().stream().map(FieldPath::toString).toList();
    if (!conflicts.isEmpty()) {
      answer.line(text("cli.show.conflicts", String.join(", ", conflicts)));
    }
    return answer
        .set("record", RecordJson.of(record))
        .set("conflicts", Json.array(conflicts))
        .put("changed", view.summary().changed().toString());
  }
}
