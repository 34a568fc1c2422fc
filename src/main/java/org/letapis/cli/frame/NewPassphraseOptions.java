package org.letapis.cli.frame;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.Passphrases;
import org.letapis.crypto.Secret;
import picocli.CommandLine.Option;

/** Where a new passphrase of a casebook that is there comes from. */
public final class NewPassphraseOptions {

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

  /**
   * Reads it; a person is asked twice, and a weak one is refused.
   *
   * @param about names that whoever guesses may know
   */
  public Secret read(CommandContext context, String question, List<String> about) {
    return new Passphrases(context.terminal())
        .readNew(file, descriptor, question, context.text("cli.ask-again"), about);
  }
}
