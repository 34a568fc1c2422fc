package org.letapis.cli.records;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.records.RecordView;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes every record to standard output, one JSON object a line in the order of their ids. Two
 * casebooks with the same records give the same bytes, whoever wrote them and in whatever order.
 * With {@code --words} each value is also told as a person reads it, under the name of its field:
 * the casebook's own fields and terms by the names they were given.
 */
@Command(name = "dump", description = "cli.dump")
public final class DumpCommand extends CasebookCommand {

  /** So many records are in memory at a time. */
  private static final int TOGETHER = 2_000;

  @Option(names = "--words", descriptionKey = "cli.dump.words")
  private boolean words;

  public DumpCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    context().warn(text("cli.dump.plaintext"));
    CasebookSchema schema = casebook.records().custom().schema();
    ValueWords said =
        new ValueWords(schema, schema.labels(context().labels()), casebook.records()::title);
    for (Iterator<RecordId> rest = casebook.records().all().iterator(); rest.hasNext(); ) {
      List<RecordId> some = new ArrayList<>();
      while (some.size() < TOGETHER && rest.hasNext()) {
        some.add(rest.next());
      }
      casebook
          .records()
          .states(some)
          .values()
          .forEach(state -> context().printLine(line(state, said)));
    }
    return new Answer();
  }

  private ObjectNode line(RecordView.Bare state, ValueWords said) {
    ObjectNode line = RecordJson.of(state.record());
    if (!state.conflicts().isEmpty()) {
      line.set(
          "conflicts",
          Json.array(state.conflicts().keySet().stream().map(Object::toString).toList()));
    }
    if (words) {
      CaseRecord record = state.record();
      ObjectNode all = line.putObject("words");
      record
          .values()
          .forEach(
              (path, value) ->
                  all.putObject(path.toString())
                      .put("field", said.field(record.type(), path))
                      .put("value", said.value(record.type(), path, value)));
    }
    return line;
  }
}
