package org.letapis.cli.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.exchange.waiting.WaitingBundle;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

/** Lists bundles that wait for what they build on. */
@Command(name = "waiting", description = "cli.waiting")
public final class WaitingCommand extends CasebookCommand {

  @Option(names = "--discard", paramLabel = "DIGEST", descriptionKey = "cli.waiting.discard")
  private @Nullable String discard;

  public WaitingCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    if (discard != null) {
      if (!Digest.isHex(discard)) {
        throw new Problem(CliProblem.BAD_ARGUMENT, "--discard", "DIGEST");
      }
      casebook.exchange().waiting().release(new Digest(discard));
    }
    List<WaitingBundle> all = casebook.exchange().waiting().all();
    Answer answer = new Answer().line(text("cli.waiting.count", all.size()));
    ArrayNode bundles = Json.array();
    for (WaitingBundle bundle : all) {
      String key = bundle.evidence() ? "cli.waiting.evidence" : "cli.waiting.bundle";
      answer.line(text(key, bundle.bundle().hex(), Missing.name(casebook, bundle.from())));
      Missing.show(answer, bundle.missing(), casebook, context());
      bundles.add(
          Json.object()
              .put("bundle", bundle.bundle().hex())
              .put("from", bundle.from().toString())
              .put("bytes", bundle.bytes())
              .put("evidence", bundle.evidence()));
    }
    return answer.set("bundles", bundles);
  }
}
