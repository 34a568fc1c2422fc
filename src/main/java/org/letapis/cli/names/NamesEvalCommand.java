package org.letapis.cli.names;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import org.letapis.search.match.NameMatch;
import org.letapis.search.match.NameMatcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;

/** Judges the comparison of names on pairs of which somebody has said whether they are the same. */
@Command(name = "eval", description = "cli.names.eval")
public final class NamesEvalCommand extends PlainCommand {

  /** The note of pairs put together by chance. */
  private static final String RANDOM = "random";

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.names.eval.file")
  private Path file = Path.of("");

  @Option(names = "--wrong", descriptionKey = "cli.names.eval.wrong")
  private boolean wrong;

  public NamesEvalCommand(CommandContext context) {
    super(context);
  }

  @Override
  Answer run() {
    NameMatcher matcher = NameMatcher.load();
    Verdicts all = new Verdicts();
    Map<String, Verdicts> notes = new TreeMap<>();
    ArrayNode mistakes = Json.array();
    Answer answer = new Answer();
    for (Table.Line line : Table.read(file)) {
      List<String> cells = line.cells();
      boolean same = same(line);
      NameMatch match = matcher.compare(cells.get(0), cells.get(1));
      String note = cells.size() > 3 ? cells.get(3) : "";
      boolean random = note.equals(RANDOM);
      all.count(same, random, match.isProposed());
      notes.computeIfAbsent(note, n -> new Verdicts()).count(same, random, match.isProposed());
      if (same != match.isProposed()) {
        mistakes.add(
            Json.object()
                .put("line", line.number())
                .put("same", same)
                .put("score", Decimals.of(match.score(), 4)));
        if (wrong) {
          answer.line(
              text(
                  same ? "cli.names.missed" : "cli.names.mistaken",
                  line.number(),
                  cells.get(0),
                  cells.get(1),
                  Decimals.words(match.score(), 3),
                  note));
        }
      }
    }
    all.show(answer, context());
    ArrayNode each = Json.array();
    notes.forEach(
        (note, verdicts) -> {
          each.add(verdicts.json(note));
          if (verdicts.mistakes() > 0) {
            answer.line(
                text(
                    "cli.names.note",
                    note.isEmpty() ? "-" : note,
                    verdicts.pairs(),
                    verdicts.mistakes()));
          }
        });
    return answer.set("notes", each).set("wrong", mistakes);
  }

  private static boolean same(Table.Line line) {
    if (line.cells().size() > 2) {
      String cell = line.cells().get(2);
      if (cell.equals("1") || cell.equalsIgnoreCase("true")) {
        return true;
      }
      if (cell.equals("0") || cell.equalsIgnoreCase("false")) {
        return false;
      }
    }
    throw new Problem(CliProblem.NAMES_LINE, line.number());
  }
}
