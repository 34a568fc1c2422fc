package org.letapis.cli.backup;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.letapis.casebook.backup.medium.DiskFiles;
import org.letapis.casebook.backup.restore.FoundBackups;
import org.letapis.casebook.backup.restore.OpenedBackups;
import org.letapis.cli.frame.CommonOptions;
import org.letapis.cli.frame.UnlockOptions;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.vault.Opener;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command on backups alone, with no casebook beside: they open with what opens it. */
abstract class MediumCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Mixin private UnlockOptions unlock = new UnlockOptions();

  @Option(names = "--at", required = true, paramLabel = "FOLDER", descriptionKey = "cli.backup.at")
  private Path place = Path.of("");

  private final CommandContext context;

  MediumCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public final Integer call() {
    var found = FoundBackups.in(new DiskFiles(), place);
    try (Opener opener =
            unlock.read(context, (text, key) -> FoundBackups.openShare(found, text, key));
        OpenedBackups backups = FoundBackups.openAny(found, opener)) {
      if (backups.isOlderPassphrase()) {
        context.warn(context.text("cli.backup.older-passphrase", backups.headerOf()));
      }
      return context.print(run(backups)).number();
    }
  }

  abstract Answer run(OpenedBackups backups);

  /** The text under a label's key. */
  final String text(String key, Object... arguments) {
    return context.text(key, arguments);
  }
}
