package org.letapis.cli.exchange;

import java.nio.file.Path;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.exchange.BundleVerdict;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Verifies a bundle from its first byte to its last; ends well only when its signer is trusted. */
@Command(name = "verify", description = "cli.verify")
public final class VerifyCommand extends CasebookCommand {

  @Parameters(index = "1", paramLabel = "BUNDLE", descriptionKey = "cli.param.bundle")
  private Path bundle = Path.of("");

  public VerifyCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    BundleVerdict verdict = casebook.exchange().inspect(bundle);
    return Verdicts.show(verdict, context()).ending(Verdicts.exit(verdict));
  }
}
