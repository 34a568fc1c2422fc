package org.letapis.cli.keys;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.letapis.casebook.Casebook;
import org.letapis.cli.frame.CommonOptions;
import org.letapis.cli.frame.NewPassphraseOptions;
import org.letapis.cli.frame.PassphraseOptions;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.crypto.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets or clears the passphrase that destroys a casebook when it is typed to open it. */
@Command(
    name = "erase-passphrase",
    description = "cli.keys.erase-passphrase",
    footer = "cli.keys.erase-passphrase.footer")
public final class KeysErasePassphraseCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Mixin private PassphraseOptions current = new PassphraseOptions();

  @Mixin private NewPassphraseOptions erase = new NewPassphraseOptions();

  @Option(names = "--clear", descriptionKey = "cli.keys.erase-passphrase.clear")
  private boolean clear;

  @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "cli.param.folder")
  private Path folder = Path.of("");

  private final CommandContext context;

  public KeysErasePassphraseCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Secret passphrase = current.read(context);
        Casebook casebook = Casebook.open(folder, passphrase)) {
      if (clear) {
        casebook.keys().clearErasePassphrase(passphrase);
      } else {
        try (Secret typed =
            erase.read(
                context, context.text("cli.ask-erase-passphrase"), List.of(folder.toString()))) {
          casebook.keys().setErasePassphrase(passphrase, typed);
        }
      }
      String done = clear ? "cli.keys.erase-passphrase.cleared" : "cli.keys.erase-passphrase.set";
      return context.print(new Answer().put("changed", true).line(context.text(done))).number();
    }
  }
}
