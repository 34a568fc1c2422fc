package org.letapis.cli.review;

import java.util.List;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.review.Conflict;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.records.ValueWords;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.SafeText;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists values that contradict each other, with who gave them. */
@Command(name = "conflicts", description = "cli.conflicts")
public final class ConflictsCommand extends CasebookCommand {

  public ConflictsCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    CasebookSchema schema = casebook.records().custom().schema();
    ValueWords words =
        new ValueWords(schema, schema.labels(context().labels()), casebook.records()::title);
    ArrayNode json = Json.array();
    Answer answer = new Answer();
    List<RecordId> records = casebook.review().conflicts().records();
    for (RecordId record : records) {
      for (Conflict conflict : casebook.review().conflicts().of(record)) {
        json.add(json(conflict));
        answer.line(
            SafeText.line(
                record
                    + "  "
                    + words.type(conflict.type())
                    + "  "
                    + casebook.records().title(record)
                    + "  "
                    + words.field(conflict.type(), conflict.path())));
        conflict.values().forEach(value -> answer.line(line(conflict, value, words)));
      }
    }
    return answer.line(text("cli.conflicts.count", records.size())).set("conflicts", json);
  }

  private static String line(Conflict conflict, Conflict.Given given, ValueWords words) {
    String value =
        given.value().isNull() ? "∅" : words.value(conflict.type(), conflict.path(), given.value());
    return SafeText.line("    " + value + "  " + given.name() + "  " + given.time());
  }

  private static ObjectNode json(Conflict conflict) {
    ObjectNode json =
        Json.object()
            .put("record", conflict.record().toString())
            .put("type", conflict.type())
            .put("path", conflict.path().toString());
    ArrayNode values = json.putArray("values");
    for (Conflict.Given given : conflict.values()) {
      ObjectNode value =
          Json.object()
              .put("entry", given.entry().toString())
              .put("author", given.author().toString())
              .put("time", given.time().toString());
      value.set("value", given.value());
      values.add(value);
    }
    return json;
  }
}
