package org.letapis.cli.backup;

import org.letapis.casebook.backup.format.Manifest;
import org.letapis.casebook.backup.restore.OpenedBackups;
import org.letapis.casebook.backup.snapshot.Snapshots;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.json.Json;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the backups on a medium. */
@Command(name = "list", description = "cli.backup.list")
public final class BackupListCommand extends MediumCommand {

  public BackupListCommand(CommandContext context) {
    super(context);
  }

  @Override
  Answer run(OpenedBackups backups) {
    ArrayNode json = Json.array();
    Answer answer = new Answer();
    for (Snapshots.Listed snapshot : backups.list()) {
      ObjectNode line = Json.object().put("number", snapshot.number());
      json.add(line);
      if (snapshot.manifest().isPresent()) {
        Manifest manifest = snapshot.manifest().get();
        line.put("time", manifest.time().toString())
            .put("bytes", manifest.bytes())
            .put("entries", manifest.contents().entries())
            .put("files", manifest.files().size())
            .put("whole", manifest.contents().isWhole());
        answer.line(
            text(
                "cli.backup.line",
                snapshot.number(),
                manifest.time().toString(),
                Sizes.mib(manifest.bytes()),
                manifest.contents().entries(),
                manifest.files().size()));
      } else {
        line.put("whole", false);
        answer.line(text("cli.backup.line-unreadable", snapshot.number()));
      }
    }
    return answer.set("backups", json).put("olderPassphrase", backups.isOlderPassphrase());
  }
}
