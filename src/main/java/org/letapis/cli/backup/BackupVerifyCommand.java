package org.letapis.cli.backup;

import java.util.List;
import java.util.Optional;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.backup.restore.OpenedBackups;
import org.letapis.casebook.backup.snapshot.Finding;
import org.letapis.casebook.backup.snapshot.Snapshots;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.domain.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

/** Reads backups back to the last byte. */
@Command(name = "verify", description = "cli.backup.verify")
public final class BackupVerifyCommand extends MediumCommand {

  @Option(names = "--number", paramLabel = "N", descriptionKey = "cli.backup.number")
  private Optional<Integer> number = Optional.empty();

  public BackupVerifyCommand(CommandContext context) {
    super(context);
  }

  @Override
  Answer run(OpenedBackups backups) {
    List<Integer> numbers =
        number
            .map(List::of)
            .orElseGet(() -> backups.list().stream().map(Snapshots.Listed::number).toList());
    ArrayNode json = Json.array();
    Answer answer = new Answer();
    long wrong = 0;
    for (int each : numbers) {
      boolean readable =
          number.isPresent()
              || backups.list().stream()
                  .anyMatch(s -> s.number() == each && s.manifest().isPresent());
      List<Finding> findings =
          readable
              ? backups.verify(each, BackupProgress.NONE)
              : List.of(new Finding("backup.finding.unreadable", Integer.toString(each)));
      ArrayNode list = Json.array();
      answer.line(text(findings.isEmpty() ? "cli.backup.whole" : "cli.backup.wrong", each));
      for (Finding finding : findings) {
        list.add(Json.object().put("finding", finding.code()).put("where", finding.where()));
        answer.line("  " + text(finding.code(), finding.where()));
      }
      json.add(
          Json.object().put("number", each).put("whole", findings.isEmpty()).set("findings", list));
      wrong += findings.size();
    }
    return answer.set("backups", json).ending(wrong > 0 ? ExitCode.FINDINGS : ExitCode.OK);
  }
}
