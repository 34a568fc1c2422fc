package org.letapis.cli.archive;

import java.nio.file.Path;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.archive.ArchiveReport;
import org.letapis.casebook.ledger.Progress;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the whole casebook as open files, under a passphrase unless told otherwise. */
@Command(name = "archive", description = "cli.archive")
public final class ArchiveCommand extends CasebookCommand {

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.archive.out")
  private Path out = Path.of("");

  @Option(names = "--plain", descriptionKey = "cli.archive.plain")
  private boolean plain;

  @Option(names = "--with-keys", descriptionKey = "cli.archive.with-keys")
  private boolean keys;

  @Mixin private final ArchivePassphrase passphrase = new ArchivePassphrase();

  public ArchiveCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected void prepare() {
    if (plain && keys) {
      throw new Problem(CliProblem.EITHER_OR, "--plain", "--with-keys");
    }
  }

  @Override
  protected Answer run(Casebook casebook) {
    ArchiveReport report = plain ? plain(casebook) : encrypted(casebook);
    Answer answer =
        ArchiveLines.of(report, context())
            .put("file", out.toString())
            .line(text("cli.archive.done", out.toString()));
    return report.unreadable() == 0
        ? answer
        : answer
            .line(text("cli.archive.unreadable", report.unreadable()))
            .ending(ExitCode.FINDINGS);
  }

  private ArchiveReport plain(Casebook casebook) {
    context().warn(text("cli.archive.plaintext"));
    return casebook.archive().writePlain(out, context().labels(), Progress.NONE);
  }

  private ArchiveReport encrypted(Casebook casebook) {
    try (Secret secret = passphrase.readNew(context())) {
      return casebook
          .archive()
          .writeEncrypted(out, secret, keys, context().labels(), Progress.NONE);
    }
  }
}
