package org.letapis.cli.names;

import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.json.Json;
import org.letapis.search.match.NameMatch;
import org.letapis.search.match.NameMatcher;
import org.letapis.search.match.Reason;
import org.letapis.search.match.Tier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;

/** Compares two names and says why they may or may not be one person's. */
@Command(name = "score", description = "cli.names.score")
public final class NamesScoreCommand extends PlainCommand {

  @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.names.score.first")
  private String first = "";

  @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "cli.names.score.second")
  private String second = "";

  public NamesScoreCommand(CommandContext context) {
    super(context);
  }

  @Override
  Answer run() {
    NameMatch match = NameMatcher.load().compare(first, second);
    // Of names alone more than "possible" cannot be said.
    Tier tier = match.isProposed() ? Tier.POSSIBLE : Tier.NONE;
    ArrayNode reasons = Json.array();
    Answer answer =
        new Answer()
            .put("score", Decimals.of(match.score(), 4))
            .put("threshold", NameMatcher.PROPOSED)
            .put("match", match.isProposed())
            .put("tier", ReasonWords.code(tier))
            .line(
                text(
                    match.isProposed() ? "cli.names.proposed" : "cli.names.not-proposed",
                    Decimals.words(match.score(), 3),
                    Decimals.words(NameMatcher.PROPOSED, 2)))
            .line(text("names.tier." + ReasonWords.code(tier)));
    for (Reason reason : match.reasons()) {
      ArrayNode words = Json.array();
      reason.words().forEach(words::add);
      reasons.add(
          Json.object()
              .put("code", ReasonWords.code(reason.code()))
              .put("against", reason.code().isAgainst())
              .set("words", words));
      answer.line((reason.code().isAgainst() ? "- " : "+ ") + ReasonWords.text(context(), reason));
    }
    return answer.set("reasons", reasons);
  }
}
