package org.letapis.casebook.statistics.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.casebook.statistics.Statistics;
import org.letapis.casebook.statistics.count.Counter;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.query.CountReport;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.casebook.statistics.query.Measure;
import org.letapis.casebook.statistics.query.Question;
import org.letapis.casebook.statistics.words.CountTable;
import org.letapis.casebook.statistics.words.CountWords;
import org.letapis.casebook.statistics.words.GroupWords;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.law.ArticlePrinter;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.text.Labels;
import org.letapis.print.Block;
import org.letapis.print.Paper;
import org.letapis.print.PaperWords;
import org.letapis.print.drawing.ChartData;
import org.letapis.print.drawing.ChartKind;
import org.letapis.print.drawing.Charts;

/** Makes the report of a period. */
public final class ReportPack {

  /** Most detentions that are listed; figures count all. */
  public static final int MOST_LISTED = 5_000;

  private static final int PAGE = 500;
  private static final double WIDTH = 480;
  private static final double HEIGHT = 190;

  /** What is counted, in the order of reading. */
  private record Part(Question question, Dimension by) {}

  private static final List<Part> PARTS =
      List.of(
          new Part(Question.DETAINED, Dimension.MONTH),
          new Part(Question.DETAINED, Dimension.REGION),
          new Part(Question.DETAINED, Dimension.ARTICLE),
          new Part(Question.DETAINED, Dimension.AGE),
          new Part(Question.DETAINED, Dimension.OCCUPATION),
          new Part(Question.SEARCHED, Dimension.MONTH),
          new Part(Question.INTERROGATED, Dimension.MONTH),
          new Part(Question.SENTENCED, Dimension.ARTICLE),
          new Part(Question.SENTENCE_LENGTH, Dimension.MEASURED),
          new Part(Question.IN_CUSTODY, Dimension.REGION),
          new Part(Question.INCOMMUNICADO, Dimension.MONTH),
          new Part(Question.TIME_TO_RELEASE, Dimension.MEASURED),
          new Part(Question.REPEATED, Dimension.MEASURED),
          new Part(Question.DIED, Dimension.MONTH));

  private final Statistics statistics;
  private final Labels labels;
  private final PackRequest request;

  /**
   * @param labels of the paper's language, with a casebook's own words
   */
  public ReportPack(Statistics statistics, Labels labels, PackRequest request) {
    this.statistics = statistics;
    this.labels = labels;
    this.request = request;
  }

  /** Counts, and puts it on paper. */
  public Paper paper() {
    List<Block> blocks = new ArrayList<>();
    List<String> nothing = new ArrayList<>();
    PARTS.forEach(part -> add(part, blocks, nothing));
    if (!nothing.isEmpty()) {
      String all = String.join("; ", nothing);
      blocks.add(new Block.Text(labels.text("statistics.pack.nothing", all), Block.Tone.QUIET));
    }
    if (request.annex()) {
      annex(blocks);
    }
    GroupWords words = new GroupWords(labels, Map.of());
    List<String> about = new ArrayList<>();
    about.add(labels.text("statistics.pack.about"));
    about.add(labels.text("exchange.level." + request.highest().code()));
    if (request.guarded()) {
      about.add(labels.text("statistics.pack.guarded", CountReport.SMALL));
    }
    return new Paper(
        labels.text("statistics.pack.title"),
        words.period(request.from(), request.to(), false),
        about,
        labels.language().locale(),
        new PaperWords(
            labels.text("statistics.pack.contents"),
            (page, all) -> labels.text("statistics.pack.page", page, all)),
        blocks);
  }

  private CountQuery query(Part part) {
    CountQuery all =
        CountQuery.of(Question.DETAINED, Dimension.NONE)
            .upTo(request.highest())
            .only(request.only());
    return new CountQuery(
        part.question(),
        part.by(),
        Dimension.NONE,
        part.question().ofDay() ? request.to() : request.from(),
        part.question().ofDay() ? null : request.to(),
        all.only(),
        all.highest());
  }

  private void add(Part part, List<Block> blocks, List<String> nothing) {
    CountReport report = statistics.count(query(part));
    CountWords words =
        new CountWords(new GroupWords(labels, statistics.titles(report)), request.guarded());
    CountTable table = words.table(report, Measure.PEOPLE);
    String title = table.title() + ": " + table.columns().getFirst();
    if (report.rows().isEmpty()) {
      nothing.add(title);
      return;
    }
    blocks.add(new Block.Heading(1, title, List.of()));
    blocks.add(new Block.Text(table.says() + " " + table.period(), Block.Tone.QUIET));
    ChartData drawn = words.chart(report, Measure.PEOPLE);
    if (!drawn.groups().isEmpty()) {
      blocks.add(new Block.Chart(Charts.draw(drawn, ChartKind.BAR, WIDTH, HEIGHT, words::number)));
    }
    blocks.add(new Block.Table("", table.columns(), table.rows(), List.of()));
    table.notes().forEach(note -> blocks.add(new Block.Text(note, Block.Tone.QUIET)));
  }

  private void annex(List<Block> blocks) {
    CountQuery query = query(new Part(Question.DETAINED, Dimension.NONE));
    List<RecordId> ids =
        statistics.events(query, new Counter.Cell(Optional.empty(), Optional.empty()));
    List<RecordId> listed = ids.subList(0, Math.min(MOST_LISTED, ids.size()));
    List<RecordSummary> lines = new ArrayList<>();
    for (int from = 0; from < listed.size(); from += PAGE) {
      lines.addAll(statistics.list(listed.subList(from, Math.min(listed.size(), from + PAGE))));
    }
    lines.sort(
        java.util.Comparator.comparing(
            line -> line.start().map(day -> String.valueOf(day.earliest())).orElse("~")));
    blocks.add(new Block.Heading(1, labels.text("statistics.pack.annex"), List.of()));
    if (listed.size() < ids.size()) {
      blocks.add(
          new Block.Text(
              labels.text("statistics.pack.cut", listed.size(), ids.size()), Block.Tone.NOTICE));
    }
    if (!lines.isEmpty()) {
      blocks.add(
          new Block.Table(
              "",
              List.of(
                  labels.text("records.column.when"),
                  labels.text("records.column.people"),
                  labels.text("records.column.places"),
                  labels.text("records.column.articles")),
              lines.stream().map(this::line).toList(),
              List.of()));
    }
  }

  private List<String> line(RecordSummary line) {
    return List.of(
        line.start().map(day -> DatePrinter.print(day, labels.language())).orElse(""),
        line.subjectTitle(),
        line.record().get(EventFields.PLACE).orElse(""),
        ArticlePrinter.print(
            line.record().get(EventFields.ARTICLES).orElse(List.of()), labels.language()));
  }
}
