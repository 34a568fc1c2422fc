package org.letapis.cli.archive;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.letapis.casebook.archive.About;
import org.letapis.casebook.archive.ArchiveFile;
import org.letapis.casebook.ledger.Progress;
import org.letapis.cli.frame.CommonOptions;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.crypto.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads an archive to its last byte and says who signed it and what is in it. */
@Command(name = "archive-verify", description = "cli.archive-verify")
public final class ArchiveVerifyCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Mixin private final ArchivePassphrase passphrase = new ArchivePassphrase();

  @Parameters(index = "0", paramLabel = "ARCHIVE", descriptionKey = "cli.archive.file")
  private Path file = Path.of("");

  private final CommandContext context;

  public ArchiveVerifyCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Optional<Secret> secret =
        ArchiveFile.isEncrypted(file) ? Optional.of(passphrase.read(context)) : Optional.empty();
    try {
      ArchiveFile.Verified verified = new ArchiveFile(file, secret).verify(Progress.NONE);
      About about = verified.about();
      Answer answer =
          ArchiveLines.of(verified.report(), context)
              .put("signer", about.card().authorId().toString())
              .put("created", about.created().toString())
              .put("keys", about.keys())
              .line(
                  context.text(
                      "cli.archive.verified",
                      about.card().displayName(),
                      about.card().authorId(),
                      about.created().toString()));
      return context.print(answer).number();
    } finally {
      secret.ifPresent(Secret::close);
    }
  }
}
