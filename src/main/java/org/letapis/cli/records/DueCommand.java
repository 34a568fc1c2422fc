package org.letapis.cli.records;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.due.DueItem;
import org.letapis.casebook.due.DueWords;
import org.letapis.casebook.due.calendar.DueCalendar;
import org.letapis.casebook.listing.PlainFile;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

/** Tells what is due, the soonest first, or writes it as a calendar. */
@Command(name = "due", description = "cli.due")
public final class DueCommand extends CasebookCommand {

  @Option(names = "--ics", paramLabel = "FILE", descriptionKey = "cli.due.ics")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--neutral", descriptionKey = "cli.due.neutral")
  private boolean neutral;

  public DueCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    List<DueItem> items = casebook.due().open(today);
    DueWords words = new DueWords(context().labels());
    Answer answer = new Answer();
    ArrayNode json = Json.array();
    for (DueItem item : items) {
      String people =
          item.people().stream().map(DueItem.Somebody::title).collect(Collectors.joining(", "));
      answer.line(
          Stream.of(
                  words.due(item),
                  words.what(item),
                  people,
                  words.source(item),
                  words.caution(item))
              .filter(part -> !part.isBlank())
              .collect(Collectors.joining(" | ")));
      json.add(
          Json.object()
              .put("id", item.id())
              .put("record", item.record().toString())
              .put("kind", item.kind().name().toLowerCase(Locale.ROOT))
              .put("urgency", item.urgency(today).name().toLowerCase(Locale.ROOT))
              .put("what", words.what(item))
              .put("people", people)
              .put("source", words.source(item))
              .put("verified", item.confirmed().isPresent())
              .set("due", item.due().toJson()));
    }
    answer.line(text("cli.due.count", items.size()));
    file.ifPresent(
        to -> {
          context().warn(text("cli.dump.plaintext"));
          String key = casebook.identity().authorId().toString();
          PlainFile.write(
              to, new DueCalendar(context().labels(), neutral, key).write(items, Instant.now()));
        });
    return answer.set("due", json);
  }
}
