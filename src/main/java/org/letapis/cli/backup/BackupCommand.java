package org.letapis.cli.backup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.backup.BackupReport;
import org.letapis.casebook.backup.BackupSettings;
import org.letapis.casebook.backup.medium.BackupProblem;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.ledger.Progress;
import org.letapis.cli.frame.CommonOptions;
import org.letapis.cli.frame.UnlockOptions;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;

/** Makes a backup, and leads to the commands about those there are. */
@Command(name = "backup", description = "cli.backup")
public final class BackupCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Mixin private UnlockOptions unlock = new UnlockOptions();

  @Option(names = "--casebook", paramLabel = "FOLDER", descriptionKey = "cli.backup.casebook")
  private Optional<Path> folder = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "cli.backup.to")
  private Optional<Path> to = Optional.empty();

  private final CommandContext context;

  public BackupCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Path from = folder.orElseThrow(this::missing);
    try (Opener opener = unlock.read(context, from);
        Casebook casebook = Casebook.open(from, opener, Progress.NONE)) {
      Path place = to.orElseGet(() -> set(casebook));
      return context.print(answer(casebook.backups().run(place, BackupProgress.NONE))).number();
    }
  }

  /** Not marked as required: the commands under this one do without. */
  private MissingParameterException missing() {
    return new MissingParameterException(
        spec.commandLine(), spec.findOption("--casebook"), "--casebook");
  }

  private static Path set(Casebook casebook) {
    return casebook
        .backups()
        .book()
        .settings()
        .map(BackupSettings::folder)
        .orElseThrow(() -> new Problem(BackupProblem.NOT_SET));
  }

  private Answer answer(BackupReport report) {
    ArrayNode removed = Json.array();
    report.removed().forEach(removed::add);
    Answer answer =
        new Answer()
            .put("number", report.number())
            .put("bytes", report.bytes())
            .put("written", report.written())
            .put("milliseconds", report.took().toMillis())
            .put("whole", report.isWhole())
            .set("removed", removed)
            .line(
                context.text(
                    "cli.backup.done",
                    report.number(),
                    Sizes.mib(report.bytes()),
                    Sizes.mib(report.written())));
    if (!report.removed().isEmpty()) {
      answer.line(context.text("cli.backup.removed", report.removed().size()));
    }
    if (!report.isWhole()) {
      answer.line(context.text("cli.backup.not-whole")).ending(ExitCode.FINDINGS);
    }
    return answer;
  }
}
