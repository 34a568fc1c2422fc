package org.letapis.cli.frame;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.letapis.casebook.Keys;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.SmallFiles;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.Opener;
import org.letapis.vault.share.OpenedShare;
import org.letapis.vault.words.RecoveryWords;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What opens a casebook that is there: its passphrase, or recovery words from where the passphrase
 * would come from, or shares from files, each with its trustee's passphrase.
 */
public final class UnlockOptions {

  private static final int MAX_SHARE = 4_096;

  @Mixin private PassphraseOptions passphrase = new PassphraseOptions();

  @Option(names = "--recovery", order = 902, descriptionKey = "cli.option.recovery")
  private boolean recovery;

  @Option(names = "--share", paramLabel = "FILE", order = 903, descriptionKey = "cli.option.share")
  private List<Path> shares = List.of();

  /** Says whether a share is one of those that are asked for, and opens it. */
  public interface ShareDoor {
    OpenedShare open(String text, Secret trustee);
  }

  /**
   * Asks for it; the caller closes it.
   *
   * @param folder of the casebook, which says whether a share is one of its own
   */
  public Opener read(CommandContext context, Path folder) {
    return read(context, (text, trustee) -> Keys.openShare(folder, text, trustee));
  }

  /** The same where something else says so. */
  public Opener read(CommandContext context, ShareDoor door) {
    if (recovery && !shares.isEmpty()) {
      throw new Problem(CliProblem.EITHER_OR, "--recovery", "--share");
    }
    if (!shares.isEmpty()) {
      return new Opener.Shares(shares(context, door));
    }
    return recovery
        ? new Opener.Words(words(context))
        : new Opener.Passphrase(passphrase.read(context));
  }

  private RecoveryWords words(CommandContext context) {
    try (Secret typed = passphrase.read(context, context.text("cli.ask-words"))) {
      return words(typed);
    }
  }

  /** Words out of what was typed like a passphrase. */
  public static RecoveryWords words(Secret typed) {
    return typed.use(
        bytes -> {
          CharBuffer characters = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
          char[] text = new char[characters.remaining()];
          characters.get(text);
          try {
            return RecoveryWords.ofTyped(text);
          } finally {
            Arrays.fill(text, '\0');
            Arrays.fill(characters.array(), '\0');
          }
        });
  }

  private List<OpenedShare> shares(CommandContext context, ShareDoor door) {
    List<OpenedShare> opened = new ArrayList<>();
    try {
      for (Path file : shares) {
        String text = new String(SmallFiles.read(file, MAX_SHARE), StandardCharsets.UTF_8);
        String question = context.text("cli.ask-trustee", opened.size() + 1);
        try (Secret trustee = passphrase.read(context, question)) {
          opened.add(door.open(text, trustee));
        }
      }
      return opened;
    } catch (RuntimeException | Error failed) {
      opened.forEach(OpenedShare::close);
      throw failed;
    }
  }
}
