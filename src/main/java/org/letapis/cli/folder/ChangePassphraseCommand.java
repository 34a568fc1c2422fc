package org.letapis.cli.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.letapis.casebook.Casebook;
import org.letapis.cli.frame.CommonOptions;
import org.letapis.cli.frame.KdfOptions;
import org.letapis.cli.frame.PassphraseOptions;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.Passphrases;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes another passphrase open a casebook. */
@Command(name = "change-passphrase", description = "cli.change-passphrase")
public final class ChangePassphraseCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Mixin private PassphraseOptions current = new PassphraseOptions();

  @Mixin private KdfOptions kdf = new KdfOptions();

  @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "cli.param.folder")
  private Path folder = Path.of("");

  @Option(
      names = "--new-passphrase-file",
      paramLabel = "FILE",
      descriptionKey = "cli.option.new-passphrase-file")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--new-passphrase-fd",
      paramLabel = "N",
      descriptionKey = "cli.option.new-passphrase-fd")
  private Optional<Integer> descriptor = Optional.empty();

  private final CommandContext context;

  public ChangePassphraseCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Argon2Cost cost = kdf.cost(context.cost());
    try (Secret before = current.read(context);
        Casebook casebook = Casebook.open(folder, before);
        Secret after = fresh(casebook)) {
      casebook.changePassphrase(before, after, cost);
      return context
          .print(new Answer().put("changed", true).line(context.text("cli.change-passphrase.done")))
          .number();
    }
  }

  private Secret fresh(Casebook casebook) {
    return new Passphrases(context.terminal())
        .readNew(
            file,
            descriptor,
            context.text("cli.ask-new-passphrase"),
            context.text("cli.ask-again"),
            List.of(casebook.settings().displayName(), folder.toString()));
  }
}
