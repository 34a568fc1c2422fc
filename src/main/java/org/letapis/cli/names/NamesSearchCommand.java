package org.letapis.cli.names;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import org.letapis.search.key.Hit;
import org.letapis.search.match.NameMatcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

/** Searches many names for each of some queries, and says how many were found, and how fast. */
@Command(name = "search", description = "cli.names.search", footer = "cli.names.search.footer")
public final class NamesSearchCommand extends PlainCommand {

  private static final int SHOWN = 10;
  private static final int WARM_UP = 300;

  @Option(
      names = "--gallery",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "cli.names.search.gallery")
  private Path gallery = Path.of("");

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "cli.names.search.queries")
  private Path queries = Path.of("");

  @Option(names = "--missed", descriptionKey = "cli.names.search.missed")
  private boolean missed;

  public NamesSearchCommand(CommandContext context) {
    super(context);
  }

  private record Query(int line, String text, String expected) {}

  @Override
  Answer run() {
    List<Table.Line> lines = Table.read(gallery);
    NameMatcher matcher = NameMatcher.load();
    long start = System.nanoTime();
    Gallery people = Gallery.of(lines, matcher);
    long ready = System.nanoTime() - start;
    List<Query> asked = queries(people);
    asked.stream().limit(WARM_UP).forEach(q -> people.index().search(q.text(), SHOWN));
    long[] took = new long[asked.size()];
    int first = 0;
    int shown = 0;
    ArrayNode lost = Json.array();
    Answer answer = new Answer();
    for (int i = 0; i < took.length; i++) {
      Query query = asked.get(i);
      long begin = System.nanoTime();
      List<Hit> hits = people.index().search(query.text(), SHOWN);
      took[i] = System.nanoTime() - begin;
      int place = place(people, hits, query.expected());
      first += place == 0 ? 1 : 0;
      shown += place >= 0 ? 1 : 0;
      if (place < 0) {
        lost.add(query.line());
        if (missed) {
          answer.line(text("cli.names.search.lost", query.line(), query.text(), query.expected()));
        }
      }
    }
    Arrays.sort(took);
    double n = Math.max(1, took.length);
    return answer
        .put("people", people.size())
        .put("queries", took.length)
        .put("recallAt1", Decimals.of(first / n, 4))
        .put("recallAt10", Decimals.of(shown / n, 4))
        .put("p50ms", milliseconds(took, 0.50))
        .put("p95ms", milliseconds(took, 0.95))
        .put("p99ms", milliseconds(took, 0.99))
        .put("indexMs", ready / 1_000_000)
        .set("missed", lost)
        .line(text("cli.names.search.counts", people.size(), took.length))
        .line(text("cli.names.search.at1", Decimals.words(first / n, 4)))
        .line(text("cli.names.search.at10", Decimals.words(shown / n, 4)))
        .line(
            text(
                "cli.names.search.time",
                words(took, 0.50),
                words(took, 0.95),
                words(took, 0.99),
                ready / 1_000_000));
  }

  private List<Query> queries(Gallery people) {
    List<Table.Line> lines = Table.read(queries);
    lines.stream()
        .filter(l -> l.cells().size() < 2)
        .findFirst()
        .ifPresent(
            l -> {
              throw new Problem(CliProblem.NAMES_LINE, l.number());
            });
    long second = lines.stream().filter(l -> people.isId(l.cells().get(1))).count();
    long first = lines.stream().filter(l -> people.isId(l.cells().get(0))).count();
    // Some write the id first.
    boolean turned = first > second;
    return lines.stream()
        .map(
            l ->
                new Query(l.number(), l.cells().get(turned ? 1 : 0), l.cells().get(turned ? 0 : 1)))
        .toList();
  }

  private static int place(Gallery people, List<Hit> hits, String expected) {
    for (int i = 0; i < hits.size(); i++) {
      if (people.is(hits.get(i).person(), expected)) {
        return i;
      }
    }
    return -1;
  }

  private static double quantile(long[] sorted, double share) {
    if (sorted.length == 0) {
      return 0;
    }
    int at = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.max(0, at)] / 1_000_000.0;
  }

  private static double milliseconds(long[] sorted, double share) {
    return Decimals.of(quantile(sorted, share), 2);
  }

  private static String words(long[] sorted, double share) {
    return Decimals.words(quantile(sorted, share), 2);
  }
}
