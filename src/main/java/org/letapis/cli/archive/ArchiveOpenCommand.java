package org.letapis.cli.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Revival;
import org.letapis.casebook.archive.ArchiveFile;
import org.letapis.casebook.check.CheckReport;
import org.letapis.casebook.ledger.Progress;
import org.letapis.cli.frame.CommonOptions;
import org.letapis.cli.frame.KdfOptions;
import org.letapis.cli.frame.PassphraseOptions;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.crypto.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a casebook of an archive. */
@Command(name = "archive-open", description = "cli.archive-open")
public final class ArchiveOpenCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Mixin private PassphraseOptions passphrase = new PassphraseOptions();

  @Mixin private KdfOptions kdf = new KdfOptions();

  @Mixin private final ArchivePassphrase archivePassphrase = new ArchivePassphrase();

  @Parameters(index = "0", paramLabel = "ARCHIVE", descriptionKey = "cli.archive.file")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "FOLDER", descriptionKey = "cli.param.new-folder")
  private Path folder = Path.of("");

  private final CommandContext context;

  public ArchiveOpenCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Optional<Secret> secret =
        ArchiveFile.isEncrypted(file)
            ? Optional.of(archivePassphrase.read(context))
            : Optional.empty();
    try (Secret key = passphrase.readNew(context, List.of(folder.toString()));
        Casebook casebook =
            Revival.from(
                new ArchiveFile(file, secret),
                folder,
                key,
                kdf.cost(context.costs()),
                Progress.NONE)) {
      CheckReport report = casebook.check(Progress.NONE);
      Answer answer =
          new Answer()
              .put("created", true)
              .put("whole", report.isWhole())
              .put("entries", report.entries())
              .put("records", report.records())
              .put("files", report.files())
              .line(
                  context.text(
                      "cli.archive.opened", report.records(), report.entries(), report.files()));
      return context.print(report.isWhole() ? answer : answer.ending(ExitCode.FINDINGS)).number();
    } finally {
      secret.ifPresent(Secret::close);
    }
  }
}
