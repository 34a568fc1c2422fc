package org.letapis.cli.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.records.ValueWords;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.SafeText;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.record.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists what came in and waits for a decision. */
@Command(name = "inbox", description = "cli.inbox")
public final class InboxCommand extends CasebookCommand {

  @Option(names = "--changes", descriptionKey = "cli.inbox.changes")
  private boolean changes;

  public InboxCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    List<ReviewItem> items = casebook.inbox().items();
    CasebookSchema schema = casebook.records().custom().proposed();
    ValueWords words =
        new ValueWords(schema, schema.labels(context().labels()), titles(casebook, items));
    ArrayNode json = Json.array();
    Answer answer = new Answer();
    for (ReviewItem item : items) {
      SortedMap<FieldPath, JsonNode> fields =
          Change.between(item.standing(), item.proposed()).fields();
      json.add(json(item, fields));
      answer.line(line(item, words));
      if (changes) {
        fields.forEach((path, value) -> answer.line(change(item, path, value, words)));
      }
    }
    return answer.line(text("cli.inbox.count", items.size())).set("items", json);
  }

  /** What waits has its title too, and others that wait refer to it. */
  private static Function<RecordId, String> titles(Casebook casebook, List<ReviewItem> items) {
    Map<RecordId, String> waiting = new HashMap<>();
    items.forEach(item -> waiting.put(item.record(), item.title()));
    return id -> {
      String title = casebook.records().title(id);
      return title.isEmpty() ? waiting.getOrDefault(id, "") : title;
    };
  }

  private String line(ReviewItem item, ValueWords words) {
    String status =
        switch (item.status()) {
          case NEW -> text("cli.inbox.new");
          case CHANGED -> text("cli.inbox.changed");
          case CONFLICT -> text("cli.inbox.conflict");
        };
    String held = item.held() ? "  " + text("cli.inbox.held") : "";
    return SafeText.line(
            item.record()
                + "  "
                + status
                + "  "
                + words.type(item.proposed().type())
                + "  "
                + item.title()
                + "  "
                + String.join(", ", item.authors()))
        + held;
  }

  private static String change(ReviewItem item, FieldPath path, JsonNode value, ValueWords words) {
    String type = item.proposed().type();
    JsonNode before = item.standing().values().get(path);
    return SafeText.line(
        "    "
            + (item.conflicts().contains(path) ? "! " : "")
            + words.field(type, path)
            + ": "
            + (before == null ? "" : words.value(type, path, before) + " → ")
            + (value.isNull() ? "∅" : words.value(type, path, value)));
  }

  private static ObjectNode json(ReviewItem item, SortedMap<FieldPath, JsonNode> fields) {
    ObjectNode changed = Json.object();
    fields.forEach((path, value) -> changed.set(path.toString(), value));
    ObjectNode json =
        Json.object()
            .put("record", item.record().toString())
            .put("type", item.proposed().type())
            .put("status", item.status().code())
            .put("held", item.held())
            .put("title", item.title());
    json.set("authors", Json.array(item.authors()));
    json.set("conflicts", Json.array(item.conflicts().stream().map(Object::toString).toList()));
    json.set("changes", changed);
    return json;
  }
}
