package org.letapis.cli.update;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.letapis.bundle.release.ReleaseKeys;
import org.letapis.bundle.release.SignedSums;
import org.letapis.cli.frame.CommonOptions;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether a newer version, brought as a file, is from those who make the program. */
@Command(name = "update-verify", description = "cli.update-verify")
public final class UpdateVerifyCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.update-verify.file")
  private Path file = Path.of("");

  @Option(names = "--key", paramLabel = "FILE", descriptionKey = "cli.update-verify.key")
  private @Nullable Path key;

  private final CommandContext context;

  public UpdateVerifyCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Path given = key;
    String signer =
        SignedSums.verify(file, given == null ? ReleaseKeys.pinned() : ReleaseKeys.of(given));
    Answer answer =
        new Answer().put("signer", signer).line(context.text("cli.update-verify.good", signer));
    return context.print(answer).number();
  }
}
