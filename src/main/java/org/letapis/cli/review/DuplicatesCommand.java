package org.letapis.cli.review;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.alike.Duplicate;
import org.letapis.casebook.alike.Reason;
import org.letapis.casebook.ledger.Progress;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.SafeText;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists records that may be about the same, with what speaks for it. */
@Command(name = "duplicates", description = "cli.duplicates")
public final class DuplicatesCommand extends CasebookCommand {

  @Parameters(index = "1..*", paramLabel = "RECORD", descriptionKey = "cli.duplicates.records")
  private List<RecordId> records = List.of();

  public DuplicatesCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    Set<RecordId> some = records.isEmpty() ? casebook.records().all() : new TreeSet<>(records);
    List<Duplicate> found = casebook.review().duplicates().among(some, Progress.NONE);
    ArrayNode json = Json.array();
    Answer answer = new Answer();
    for (Duplicate duplicate : found) {
      RecordId first = duplicate.pair().first();
      RecordId second = duplicate.pair().second();
      ArrayNode reasons = Json.array();
      ObjectNode one =
          Json.object().put("first", first.toString()).put("second", second.toString());
      for (Reason reason : duplicate.reasons()) {
        if (reason.isTier()) {
          one.put("tier", reason.code());
        } else {
          reasons.add(reason.code());
        }
      }
      json.add(one.set("reasons", reasons));
      answer.line(
          SafeText.line(
              first
                  + "  "
                  + second
                  + "  "
                  + String.join("; ", duplicate.reasons().stream().map(this::words).toList())));
    }
    return answer.line(text("cli.duplicates.count", found.size())).set("duplicates", json);
  }

  private String words(Reason reason) {
    return text(reason.label(), reason.words().toArray());
  }
}
