package org.letapis.cli.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.NewCasebook;
import org.letapis.cli.frame.CommonOptions;
import org.letapis.cli.frame.KdfOptions;
import org.letapis.cli.frame.PassphraseOptions;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.AuthorId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a casebook. */
@Command(name = "create", description = "cli.create")
public final class CreateCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Mixin private PassphraseOptions passphrase = new PassphraseOptions();

  @Mixin private KdfOptions kdf = new KdfOptions();

  @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "cli.param.new-folder")
  private Path folder = Path.of("");

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      descriptionKey = "cli.create.name")
  private String name = "";

  @Option(
      names = "--desk",
      paramLabel = "documenter|coordinator|lawyer",
      descriptionKey = "cli.create.desk")
  private Desk desk = Desk.DOCUMENTER;

  private final CommandContext context;

  public CreateCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Argon2Cost cost = kdf.cost(context.costs());
    NewCasebook setup = new NewCasebook(folder, desk, name, context.language(), cost);
    try (Secret secret = passphrase.readNew(context, List.of(name, folder.toString()));
        Casebook casebook = Casebook.create(setup, secret)) {
      AuthorId id = casebook.identity().authorId();
      return context
          .print(
              new Answer()
                  .put("created", true)
                  .put("fingerprint", id.toString())
                  .line(context.text("cli.create.done"))
                  .line(context.text("cli.fingerprint-hex", id)))
          .number();
    }
  }
}
