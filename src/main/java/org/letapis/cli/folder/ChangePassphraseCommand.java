package org.letapis.cli.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.ledger.Progress;
import org.letapis.cli.frame.CommonOptions;
import org.letapis.cli.frame.KdfOptions;
import org.letapis.cli.frame.NewPassphraseOptions;
import org.letapis.cli.frame.UnlockOptions;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import org.letapis.vault.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes another passphrase open a casebook. */
@Command(name = "change-passphrase", description = "cli.change-passphrase")
public final class ChangePassphraseCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Mixin private UnlockOptions current = new UnlockOptions();

  @Mixin private NewPassphraseOptions next = new NewPassphraseOptions();

  @Mixin private KdfOptions kdf = new KdfOptions();

  @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "cli.param.folder")
  private Path folder = Path.of("");

  private final CommandContext context;

  public ChangePassphraseCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Argon2Cost cost = kdf.cost(context.costs());
    try (Opener before = current.read(context, folder);
        Casebook casebook = Casebook.open(folder, before, Progress.NONE);
        Secret after =
            next.read(context, context.text("cli.ask-new-passphrase"), about(casebook))) {
      switch (before) {
        case Opener.Passphrase(Secret old) -> casebook.keys().changePassphrase(old, after, cost);
        case Opener.Words _, Opener.Shares _ -> casebook.keys().setPassphrase(after, cost);
      }
      return context
          .print(new Answer().put("changed", true).line(context.text("cli.change-passphrase.done")))
          .number();
    }
  }

  private List<String> about(Casebook casebook) {
    return List.of(casebook.settings().displayName(), folder.toString());
  }
}
