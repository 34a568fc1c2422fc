package org.letapis.cli.frame;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.letapis.casebook.Casebook;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.ProgressLine;
import org.letapis.vault.Opener;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command on a casebook: opens it, works, answers, locks it. */
public abstract class CasebookCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Mixin private UnlockOptions unlock = new UnlockOptions();

  @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "cli.param.folder")
  private Path folder = Path.of("");

  private final CommandContext context;

  protected CasebookCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public final Integer call() throws Exception {
    prepare();
    try (Opener opener = unlock.read(context, folder);
        Casebook casebook = open(opener)) {
      casebook.notices().forEach(notice -> context.warn(text(notice.code())));
      return context.print(run(casebook)).number();
    }
  }

  /** What was cut off the last time is made up for, which may take a while. */
  private Casebook open(Opener opener) {
    try (ProgressLine line = context.progress("cli.progress.open-book")) {
      return Casebook.open(folder, opener, line);
    }
  }

  /** Looks at the arguments before the passphrase is asked for. */
  protected void prepare() {}

  /** The work itself. What it returns is printed while the casebook is still open. */
  protected abstract Answer run(Casebook casebook) throws Exception;

  protected final CommandContext context() {
    return context;
  }

  /** The text under a label's key. */
  protected final String text(String key, Object... arguments) {
    return context.text(key, arguments);
  }
}
