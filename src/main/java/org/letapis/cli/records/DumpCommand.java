package org.letapis.cli.records;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.records.RecordView;
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

  /** So many records are in memory at a time. */
  private static final int TOGETHER = 2_000;

  public DumpCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    context().warn(text("cli.dump.plaintext"));
    for (Iterator<RecordId> rest = casebook.records().all().iterator(); rest.hasNext(); ) {
      List<RecordId> some = new ArrayList<>();
      while (some.size() < TOGETHER && rest.hasNext()) {
        some.add(rest.next());
      }
      casebook.records().states(some).values().forEach(state -> context().printLine(line(state)));
    }
    return new Answer();
  }

  private static ObjectNode line(RecordView.Bare state) {
    ObjectNode line = RecordJson.of(state.record());
    if (!state.conflicts().isEmpty()) {
      line.set(
          "conflicts",
          Json.array(state.conflicts().keySet().stream().map(Object::toString).toList()));
    }
    return line;
  }
}
