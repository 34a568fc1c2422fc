package org.letapis.cli.frame;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.Passphrases;
import org.letapis.crypto.Secret;
import picocli.CommandLine.Option;

/** Where the passphrase is, for commands that need one. */
public final class PassphraseOptions {

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      order = 900,
      descriptionKey = "cli.option.passphrase-file")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--passphrase-fd",
      paramLabel = "N",
      order = 901,
      descriptionKey = "cli.option.passphrase-fd")
  private Optional<Integer> descriptor = Optional.empty();

  /** The passphrase of a casebook that is there. */
  public Secret read(CommandContext context) {
    return read(context, context.text("cli.ask-passphrase"));
  }

  /** Something else that comes from the same place. */
  Secret read(CommandContext context, String question) {
    return new Passphrases(context.terminal()).read(file, descriptor, question);
  }

  /**
   * The passphrase of a casebook that is being made.
   *
   * @param about names that whoever guesses may know
   */
  public Secret readNew(CommandContext context, List<String> about) {
    return new Passphrases(context.terminal())
        .readNew(
            file,
            descriptor,
            context.text("cli.ask-new-passphrase"),
            context.text("cli.ask-again"),
            about);
  }
}
