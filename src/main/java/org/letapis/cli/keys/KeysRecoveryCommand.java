package org.letapis.cli.keys;

import java.util.List;
import java.util.Optional;
import org.letapis.casebook.Casebook;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.frame.UnlockOptions;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.Passphrases;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.words.RecoveryWords;
import org.letapis.vault.words.WordsProblem;
import picocli.CommandLine.Command;

/** Makes recovery words. They count once they were typed in again from paper. */
@Command(name = "recovery", description = "cli.keys.recovery")
public final class KeysRecoveryCommand extends CasebookCommand {

  private static final int TRIES = 5;
  private static final int A_LINE = 6;

  public KeysRecoveryCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    try (RecoveryWords words = RecoveryWords.random()) {
      show(words.words());
      try (RecoveryWords again = typedAgain(words)) {
        casebook.keys().setRecoveryWords(again);
      }
      return new Answer().put("changed", true).line(text("cli.keys.recovery.done"));
    }
  }

  /** On the terminal, and never in an answer that may end up in a file. */
  private void show(List<String> words) {
    var err = context().terminal().err();
    err.print(text("cli.keys.recovery.write-down") + "\n");
    for (int i = 0; i < words.size(); i++) {
      err.printf("%2d %-10s%s", i + 1, words.get(i), (i + 1) % A_LINE == 0 ? "\n" : " ");
    }
    err.flush();
  }

  private RecoveryWords typedAgain(RecoveryWords words) {
    for (int left = TRIES; left > 1; left--) {
      try {
        return typed(words);
      } catch (Problem mistyped) {
        if (!(mistyped.code() instanceof WordsProblem)
            && !mistyped.is(CliProblem.RECOVERY_DIFFERS)) {
          throw mistyped;
        }
        context().print(mistyped);
      }
    }
    return typed(words);
  }

  private RecoveryWords typed(RecoveryWords words) {
    try (Secret typed =
        new Passphrases(context().terminal())
            .read(Optional.empty(), Optional.empty(), text("cli.ask-words-again"))) {
      RecoveryWords again = UnlockOptions.words(typed);
      if (!again.equals(words)) {
        again.close();
        throw new Problem(CliProblem.RECOVERY_DIFFERS);
      }
      return again;
    }
  }
}
