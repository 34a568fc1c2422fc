package org.letapis.cli.keys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letapis.casebook.Casebook;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.frame.KdfOptions;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.Passphrases;
import org.letapis.cli.terminal.SmallFiles;
import org.letapis.crypto.Secret;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.share.NewShares;
import org.letapis.vault.share.ShareProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Splits the key among trustees. */
@Command(name = "shares", description = "cli.keys.shares", footer = "cli.keys.shares.footer")
public final class KeysSharesCommand extends CasebookCommand {

  private static final int FEWEST = 2;
  private static final int MOST = 16;

  @Option(
      names = "--threshold",
      required = true,
      paramLabel = "K",
      descriptionKey = "cli.keys.shares.threshold")
  private int threshold;

  @Option(
      names = "--trustees",
      required = true,
      paramLabel = "N",
      descriptionKey = "cli.keys.shares.trustees")
  private int trustees;

  @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "cli.keys.shares.out")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--trustees-fd", paramLabel = "N", descriptionKey = "cli.keys.shares.trustees-fd")
  private Optional<Integer> descriptor = Optional.empty();

  @Mixin private KdfOptions kdf = new KdfOptions();

  public KeysSharesCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected void prepare() {
    if (threshold < FEWEST || threshold > trustees || trustees > MOST) {
      throw new Problem(ShareProblem.BOUNDS, FEWEST, MOST);
    }
  }

  @Override
  protected Answer run(Casebook casebook) {
    List<Secret> phrases = new ArrayList<>();
    try {
      for (int number = 1; number <= trustees; number++) {
        phrases.add(ask(number));
      }
      try (NewShares shares =
          casebook.keys().newShares(threshold, phrases, kdf.cost(context().costs()))) {
        Answer answer = handOut(shares.texts());
        casebook.keys().setShares(shares);
        return answer;
      }
    } finally {
      phrases.forEach(Secret::close);
    }
  }

  private Secret ask(int number) {
    return new Passphrases(context().terminal())
        .readNew(
            Optional.empty(),
            descriptor,
            text("cli.ask-new-trustee", number),
            text("cli.ask-again"),
            List.of());
  }

  /** The old shares work until the new ones are written. */
  private Answer handOut(List<String> texts) {
    Answer answer = new Answer().put("threshold", threshold);
    for (int i = 0; i < texts.size() && out.isPresent(); i++) {
      byte[] content = (texts.get(i) + "\n").getBytes(StandardCharsets.US_ASCII);
      SmallFiles.create(out.get().resolve("share-" + (i + 1) + ".txt"), content);
    }
    if (out.isEmpty()) {
      texts.forEach(answer::line);
    }
    return answer
        .set("shares", Json.array(texts))
        .line(text("cli.keys.shares.done", threshold, trustees));
  }
}
