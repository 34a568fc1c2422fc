package org.letapis.cli.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.erasure.ErasureRequest;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.SafeText;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Erasure;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

/** Requests to erase what a source took back: made, listed, carried out or refused. */
@Command(name = "erasures", description = "cli.erasures")
public final class ErasuresCommand extends CasebookCommand {

  @Option(names = "--ask", paramLabel = "RECORD", descriptionKey = "cli.erasures.ask")
  private Optional<RecordId> ask = Optional.empty();

  @Option(names = "--reason", paramLabel = "REASON", descriptionKey = "cli.erasures.reason")
  private String reason = Erasure.WITHDRAWN;

  @Option(names = "--comment", paramLabel = "TEXT", descriptionKey = "cli.erasures.comment")
  private String comment = "";

  @Option(names = "--carry-out", paramLabel = "REQUEST", descriptionKey = "cli.erasures.carry-out")
  private Optional<EntryId> carryOut = Optional.empty();

  @Option(names = "--ours-too", descriptionKey = "cli.erasures.ours-too")
  private boolean oursToo;

  @Option(names = "--refuse", paramLabel = "REQUEST", descriptionKey = "cli.erasures.refuse")
  private Optional<EntryId> refuse = Optional.empty();

  public ErasuresCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected void prepare() {
    List<String> ways =
        Stream.of(
                ask.map(record -> "--ask"),
                carryOut.map(entry -> "--carry-out"),
                refuse.map(entry -> "--refuse"))
            .flatMap(Optional::stream)
            .toList();
    if (ways.size() > 1) {
      throw new Problem(CliProblem.EITHER_OR, ways.get(0), ways.get(1));
    }
    if (!Erasure.REASONS.contains(reason)) {
      throw new Problem(CliProblem.BAD_VALUE, "--reason", String.join(" | ", Erasure.REASONS));
    }
    if (oursToo && carryOut.isEmpty()) {
      throw new Problem(CliProblem.MISSING_ARGUMENT, "--carry-out");
    }
  }

  @Override
  protected Answer run(Casebook casebook) {
    Answer answer = new Answer();
    if (ask.isPresent()) {
      casebook.review().erasures().ask(ask.get(), reason, comment);
      answer.put("asked", ask.get().toString()).line(text("cli.erasures.asked"));
    }
    if (carryOut.isPresent()) {
      ErasureRequest request = request(casebook, carryOut.get());
      casebook.review().erasures().carryOut(request.record(), request.entry(), oursToo);
      answer.put("carriedOut", request.entry().toString()).line(text("cli.erasures.done"));
    }
    if (refuse.isPresent()) {
      ErasureRequest request = request(casebook, refuse.get());
      casebook
          .inbox()
          .decideAgain(Verdict.REJECT, request.record(), List.of(request.entry()), comment);
      answer.put("refused", request.entry().toString()).line(text("cli.erasures.refused"));
    }
    return list(answer, casebook);
  }

  private static ErasureRequest request(Casebook casebook, EntryId id) {
    return casebook.review().erasures().open().stream()
        .filter(r -> r.entry().equals(id))
        .findFirst()
        .orElseThrow(() -> new Problem(CasebookProblem.NOTHING_TO_ERASE));
  }

  private Answer list(Answer answer, Casebook casebook) {
    List<ErasureRequest> open = casebook.review().erasures().open();
    ArrayNode requests = Json.array();
    for (ErasureRequest one : open) {
      requests.add(
          Json.object()
              .put("request", one.entry().toString())
              .put("record", one.record().toString())
              .put("author", one.author().toString())
              .put("reason", one.reason())
              .put("comment", one.comment())
              .put("state", one.state().code())
              .put("rightful", one.rightful())
              .put("ours", one.ours())
              .put("others", one.others()));
      answer.line(
          SafeText.line(
              one.entry() + "  " + one.record() + "  " + one.name() + "  " + one.comment()));
    }
    return answer.line(text("cli.erasures.count", open.size())).set("requests", requests);
  }
}
