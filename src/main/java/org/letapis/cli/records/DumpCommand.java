package org.letapis.cli.records;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.letapis.casebook.Casebook;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes every record to standard output, one JSON object a line in the order of their ids. Two
 * casebooks with the same records give the same bytes, whoever wrote them and in whatever order.
 */
@Command(name = "dump", description = "cli.dump")
public final class DumpCommand extends CasebookCommand {

  public DumpCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    context().warn(text("cli.dump.plaintext"));
    SortedSet<RecordId> ids = new TreeSet<>();
    new Pages(casebook, Set.of(), "").forEachRemaining(summary -> ids.add(summary.id()));
    for (RecordId id : ids) {
      casebook
          .records()
          .view(id)
          .ifPresent(
              view -> {
                ObjectNode line = RecordJson.of(view.record());
                if (!view.conflicts().isEmpty()) {
                  line.set(
                      "conflicts",
                      Json.array(
                          view.conflicts().keySet().stream().map(Object::toString).toList()));
                }
                context().printLine(line);
              });
    }
    return new Answer();
  }
}
