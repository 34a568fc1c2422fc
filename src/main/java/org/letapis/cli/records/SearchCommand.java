package org.letapis.cli.records;

import java.util.List;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.text.FoundRecord;
import org.letapis.casebook.text.FoundTexts;
import org.letapis.casebook.text.Passage;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds records by any word in them. */
@Command(name = "search", description = "cli.search", footer = "cli.search.footer")
public final class SearchCommand extends CasebookCommand {

  @Parameters(
      index = "1..*",
      paramLabel = "QUERY",
      arity = "1..*",
      descriptionKey = "cli.search.query")
  private List<String> query = List.of();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.list.limit")
  private int limit = 20;

  public SearchCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    try {
      casebook.text().await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    FoundTexts found =
        casebook.text().search(String.join(" ", query), context().labels().language());
    SummaryLines lines = new SummaryLines(context().labels());
    ArrayNode records = Json.array();
    Answer answer = new Answer();
    found.understood().stream()
        .filter(FoundTexts.How::odd)
        .forEach(how -> answer.line(text("cli.search.as-words", how.typed())));
    if (!found.other().isEmpty()) {
      answer.line(text("cli.search.other", found.other()));
    }
    found.records().stream()
        .limit(Math.max(1, limit))
        .forEach(
            record -> {
              records.add(json(lines, record));
              answer.line(lines.line(record.summary()));
              record.passages().forEach(p -> answer.line("    " + p.source() + ": " + p.text()));
            });
    return answer
        .line(text("cli.search.count", found.total()))
        .put("total", found.total())
        .put("exact", found.exact())
        .put("complete", found.state().complete())
        .set("understood", understood(found))
        .set("records", records);
  }

  private static ArrayNode understood(FoundTexts found) {
    ArrayNode pieces = Json.array();
    found
        .understood()
        .forEach(
            how ->
                pieces.add(
                    Json.object()
                        .put("typed", how.typed())
                        .put("as", how.as())
                        .put("without", how.without())));
    return pieces;
  }

  private static ObjectNode json(SummaryLines lines, FoundRecord record) {
    ObjectNode json = Json.object();
    json.set("record", lines.json(record.summary()));
    ArrayNode passages = json.putArray("passages");
    for (Passage passage : record.passages()) {
      ObjectNode one = passages.addObject();
      one.put("source", passage.source()).put("text", passage.text());
      ArrayNode marks = one.putArray("marks");
      passage.marks().forEach(mark -> marks.addArray().add(mark.from()).add(mark.to()));
    }
    return json;
  }
}
