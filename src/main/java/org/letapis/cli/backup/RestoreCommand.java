package org.letapis.cli.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.backup.medium.BackupProblem;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.backup.medium.DiskFiles;
import org.letapis.casebook.backup.restore.Comparison;
import org.letapis.casebook.backup.restore.FoundBackups;
import org.letapis.casebook.backup.restore.OpenedBackups;
import org.letapis.casebook.backup.restore.Preview;
import org.letapis.casebook.backup.restore.Restore;
import org.letapis.casebook.backup.snapshot.Snapshots;
import org.letapis.casebook.check.CheckReport;
import org.letapis.casebook.ledger.Progress;
import org.letapis.cli.frame.CommonOptions;
import org.letapis.cli.frame.UnlockOptions;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Restores a backup into a new folder, or says what that would change. */
@Command(name = "restore", description = "cli.restore")
public final class RestoreCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Mixin private UnlockOptions unlock = new UnlockOptions();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "FOLDER",
      descriptionKey = "cli.restore.from")
  private Path from = Path.of("");

  @Option(names = "--into", paramLabel = "FOLDER", descriptionKey = "cli.restore.into")
  private Optional<Path> into = Optional.empty();

  @Option(names = "--number", paramLabel = "N", descriptionKey = "cli.restore.number")
  private Optional<Integer> number = Optional.empty();

  @Option(names = "--casebook", paramLabel = "FOLDER", descriptionKey = "cli.restore.casebook")
  private Optional<Path> here = Optional.empty();

  @Option(names = "--beside", descriptionKey = "cli.restore.beside")
  private boolean beside;

  private final CommandContext context;

  public RestoreCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    List<FoundBackups> found = FoundBackups.in(new DiskFiles(), from);
    try (Opener opener =
            unlock.read(context, (text, key) -> FoundBackups.openShare(found, text, key));
        OpenedBackups backups = FoundBackups.openAny(found, opener)) {
      int chosen = number.orElseGet(() -> newest(backups));
      Preview preview = new Comparison(backups, chosen, BackupProgress.NONE).with(here);
      Answer answer = new PreviewLines(context).of(preview, chosen);
      if (backups.isOlderPassphrase()) {
        answer.line(context.text("cli.backup.older-passphrase", backups.headerOf()));
      }
      if (into.isEmpty()) {
        preview
            .refusal()
            .ifPresent(why -> answer.line(context.text(why.code().code(), details(why))));
        return context.print(answer.put("restored", false)).number();
      }
      new Restore(backups, BackupProgress.NONE).into(chosen, preview, beside, into.get());
      return context.print(checked(into.get(), opener, answer)).number();
    }
  }

  private static Object[] details(Problem problem) {
    return problem.details().toArray();
  }

  private static int newest(OpenedBackups backups) {
    return backups.list().stream()
        .filter(s -> s.manifest().isPresent())
        .map(Snapshots.Listed::number)
        .findFirst()
        .orElseThrow(() -> new Problem(BackupProblem.NONE_FOUND));
  }

  /** What was restored is opened and read to the last byte before it is called restored. */
  private Answer checked(Path folder, Opener opener, Answer answer) {
    try (Casebook casebook = Casebook.open(folder, opener, Progress.NONE)) {
      CheckReport report = casebook.check(Progress.NONE);
      answer.put("restored", true).put("whole", report.isWhole());
      return report.isWhole()
          ? answer.line(context.text("cli.restore.done"))
          : answer
              .line(context.text("cli.restore.not-whole", report.findings().size()))
              .ending(ExitCode.FINDINGS);
    }
  }
}
