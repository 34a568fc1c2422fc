package org.letapis.cli.statistics;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.listing.CsvText;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.query.CountReport;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.casebook.statistics.query.Measure;
import org.letapis.casebook.statistics.query.Question;
import org.letapis.casebook.statistics.query.Tally;
import org.letapis.casebook.statistics.words.CountTable;
import org.letapis.casebook.statistics.words.CountWords;
import org.letapis.casebook.statistics.words.GroupWords;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Counts: a question, into groups, of a period. */
@Command(name = "count", description = "cli.count")
public final class CountCommand extends CasebookCommand {

  @Parameters(index = "1", paramLabel = "QUESTION", descriptionKey = "cli.count.question")
  private String question = "";

  @Option(names = "--by", paramLabel = "GROUPS", descriptionKey = "cli.count.by")
  private Optional<String> by = Optional.empty();

  @Option(names = "--split", paramLabel = "GROUPS", descriptionKey = "cli.count.split")
  private Optional<String> split = Optional.empty();

  @Option(names = "--from", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.count.from")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.count.to")
  private Optional<LocalDate> to = Optional.empty();

  @Option(names = "--only", paramLabel = "GROUPS=KEY", descriptionKey = "cli.count.only")
  private Map<String, String> only = new LinkedHashMap<>();

  @Option(names = "--events", descriptionKey = "cli.count.events")
  private boolean events;

  @Option(names = "--people", descriptionKey = "cli.count.people")
  private boolean people;

  @Option(names = "--highest", paramLabel = "LEVEL", descriptionKey = "cli.count.highest")
  private String highest = Level.RESTRICTED.code();

  @Option(names = "--guarded", descriptionKey = "cli.count.guarded")
  private boolean guarded;

  @Option(names = "--csv", descriptionKey = "cli.count.csv")
  private boolean csv;

  public CountCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected void prepare() {
    if (events && people) {
      throw new Problem(CliProblem.EITHER_OR, "--events", "--people");
    }
    var ignored = query();
  }

  private CountQuery query() {
    Question asked =
        Question.ofCode(question)
            .orElseThrow(
                () -> bad("QUESTION", Arrays.stream(Question.values()).map(Question::code)));
    Dimension groups = by.map(code -> dimension("--by", code, asked)).orElse(asked.usual());
    Dimension parts = split.map(code -> dimension("--split", code, asked)).orElse(Dimension.NONE);
    Map<Dimension, Set<String>> narrowed = new LinkedHashMap<>();
    only.forEach(
        (code, key) -> {
          Dimension of = dimension("--only", code, asked);
          if (of == Dimension.MEASURED) {
            throw new Problem(CliProblem.BAD_ARGUMENT, "--only", "GROUPS=KEY");
          }
          narrowed.put(of, Set.of(key));
        });
    Level level =
        Level.ofCode(highest)
            .orElseThrow(
                () ->
                    new Problem(
                        CliProblem.BAD_ARGUMENT, "--highest", "public | partners | restricted"));
    LocalDate first = from.orElse(asked.ofDay() ? LocalDate.now(ZoneId.systemDefault()) : null);
    LocalDate last = to.orElse(null);
    if (first != null && last != null && last.isBefore(first)) {
      throw new Problem(CliProblem.BAD_ARGUMENT, "--to", "YYYY-MM-DD");
    }
    return new CountQuery(asked, groups, parts, first, last, narrowed, level);
  }

  private static Dimension dimension(String option, String code, Question question) {
    return Dimension.ofCode(code)
        .filter(one -> one.suits(question))
        .orElseThrow(
            () ->
                bad(
                    option,
                    Arrays.stream(Dimension.values())
                        .filter(one -> one.suits(question))
                        .map(Dimension::code)));
  }

  private static Problem bad(String option, java.util.stream.Stream<String> codes) {
    return new Problem(CliProblem.BAD_ARGUMENT, option, codes.collect(Collectors.joining(" | ")));
  }

  @Override
  protected Answer run(Casebook casebook) {
    CountReport report = casebook.statistics().count(query());
    CountWords words =
        new CountWords(
            new GroupWords(
                casebook.records().custom().schema().labels(context().labels()),
                casebook.statistics().titles(report)),
            guarded);
    Measure measure = events ? Measure.EVENTS : Measure.PEOPLE;
    CountTable table = words.table(report, measure);
    Answer answer = new Answer();
    if (csv) {
      CsvText text = new CsvText().line(table.columns());
      table.rows().forEach(text::line);
      String written = new String(text.bytes(), StandardCharsets.UTF_8);
      written.lines().forEach(answer::line);
    } else {
      answer.line(table.title() + " – " + table.period());
      answer.line(table.says());
      answer.line(String.join(" | ", table.columns()));
      table.rows().forEach(row -> answer.line(String.join(" | ", row)));
      table.notes().forEach(answer::line);
    }
    return guarded ? answer : json(answer, report, words);
  }

  /** Exact figures; of a guarded count only words are told. */
  private static Answer json(Answer answer, CountReport report, CountWords words) {
    ArrayNode rows = Json.array();
    for (CountReport.Row row : report.rows()) {
      ObjectNode parts = Json.object();
      row.parts().forEach((part, tally) -> parts.set(key(part), figures(tally)));
      rows.add(
          figures(row.tally())
              .put("kind", row.bucket().kind().name().toLowerCase(java.util.Locale.ROOT))
              .put("key", row.bucket().key())
              .put("label", words.group(row, report.query()))
              .put("counts", row.counts())
              .set("parts", parts));
    }
    return answer
        .set("rows", rows)
        .set("total", figures(report.total()))
        .put("unnamed", report.unnamed())
        .put("conflicted", report.conflicted())
        .put("hidden", report.hidden())
        .put("overlapping", report.overlaps());
  }

  private static String key(Bucket bucket) {
    return bucket.kind() == Bucket.Kind.VALUE ? bucket.key() : CountQuery.UNKNOWN + bucket.key();
  }

  private static ObjectNode figures(Tally tally) {
    return Json.object()
        .put("events", tally.events())
        .put("people", tally.people())
        .put("women", tally.women())
        .put("sexKnown", tally.sexKnown());
  }
}
