package org.letapis.cli.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.Passphrases;
import org.letapis.crypto.Secret;
import picocli.CommandLine.Option;

/** Where the passphrase of an archive is; it need not be the casebook's. */
final class ArchivePassphrase {

  @Option(
      names = "--archive-passphrase-file",
      paramLabel = "FILE",
      descriptionKey = "cli.archive.passphrase-file")
  private Optional<Path> file = Optional.empty();

  Secret read(CommandContext context) {
    return new Passphrases(context.terminal())
        .read(file, Optional.empty(), context.text("cli.archive.ask"));
  }

  Secret readNew(CommandContext context) {
    return new Passphrases(context.terminal())
        .readNew(
            file,
            Optional.empty(),
            context.text("cli.archive.ask-new"),
            context.text("cli.ask-again"),
            List.of());
  }
}
