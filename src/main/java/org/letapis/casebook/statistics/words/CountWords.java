package org.letapis.casebook.statistics.words;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.query.CountReport;
import org.letapis.casebook.statistics.query.Measure;
import org.letapis.casebook.statistics.query.Tally;
import org.letapis.domain.text.Labels;
import org.letapis.print.drawing.ChartData;

/**
 * Says figures in words of a language.
 *
 * @param groups what groups are called
 * @param guarded whether small figures are told as being small only, as for publication
 */
public record CountWords(GroupWords groups, boolean guarded) {

  private Labels labels() {
    return groups.labels();
  }

  /** What is counted, with what tells it from other counts. */
  public String title(CountQuery query) {
    return labels().text("statistics.question." + query.question().code());
  }

  /** How it is counted. */
  public String says(CountQuery query) {
    return labels().text("statistics.says." + query.question().code());
  }

  public String period(CountQuery query) {
    return groups.period(query.from(), query.to(), query.question().ofDay());
  }

  public String group(CountReport.Row row, CountQuery query) {
    return groups.group(row.bucket(), query.by(), query.question());
  }

  public String part(Bucket part, CountQuery query) {
    return groups.group(part, query.split(), query.question());
  }

  private String figure(int figure, boolean told) {
    return told ? number(figure) : labels().text("statistics.withheld");
  }

  private Guard guard(CountReport report) {
    return guarded ? Guard.of(report) : Guard.NONE;
  }

  /** The groups that are spoken of. */
  private static List<CountReport.Row> rows(CountReport report, Guard guard) {
    return guard.nameless() ? List.of() : report.rows();
  }

  private boolean tellsTotal(CountReport report) {
    return !guarded || Guard.tells(report.total());
  }

  /** A figure as the language writes it. */
  public String number(int figure) {
    return NumberFormat.getIntegerInstance(Locale.forLanguageTag(labels().language().tag()))
        .format(figure);
  }

  /** Women's share in per cent; a dash where nobody's sex is known. */
  private String share(Tally tally, boolean told) {
    if (tally.sexKnown() == 0 || !told) {
      return "–";
    }
    NumberFormat format =
        NumberFormat.getNumberInstance(Locale.forLanguageTag(labels().language().tag()));
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(tally.womenShare());
  }

  /** The whole report as a table; of a divided one, the figures of one measure. */
  public CountTable table(CountReport report, Measure measure) {
    CountQuery query = report.query();
    Guard guard = guard(report);
    List<String> columns = new ArrayList<>();
    columns.add(groups.dimension(query.by(), query.question()));
    List<List<String>> rows = new ArrayList<>();
    if (report.splits().isEmpty()) {
      columns.add(labels().text("statistics.measure.people"));
      columns.add(labels().text("statistics.measure.events"));
      columns.add(labels().text("statistics.column.women"));
      columns.add(labels().text("statistics.column.share"));
      rows(report, guard)
          .forEach(row -> rows.add(plain(group(row, query), row.tally(), guard.tells(row))));
      rows.add(plain(labels().text("statistics.total"), report.total(), tellsTotal(report)));
    } else {
      report.splits().forEach(part -> columns.add(part(part, query)));
      columns.add(labels().text("statistics.measure." + measure.code()));
      rows(report, guard).forEach(row -> rows.add(divided(row, report, measure, guard)));
      rows.add(total(report, measure));
    }
    return new CountTable(title(query), says(query), period(query), columns, rows, notes(report));
  }

  /** Figures to be drawn; of those by time, only what has its place in time. */
  public ChartData chart(CountReport report, Measure measure) {
    CountQuery query = report.query();
    Guard guard = guard(report);
    boolean ofTime = query.by().ofTime();
    List<CountReport.Row> told = rows(report, guard);
    List<CountReport.Row> rows = ofTime ? Timeline.of(told, query.by()) : told;
    List<String> names =
        rows.stream()
            .map(row -> ofTime ? Timeline.name(row.bucket().key()) : group(row, query))
            .toList();
    List<ChartData.Series> series = new ArrayList<>();
    if (report.splits().isEmpty()) {
      series.add(
          new ChartData.Series(
              labels().text("statistics.measure." + measure.code()),
              rows.stream().map(row -> guard.tells(row) ? row.tally().of(measure) : 0).toList()));
    }
    for (Bucket part : report.splits()) {
      series.add(
          new ChartData.Series(
              part(part, query),
              rows.stream()
                  .map(row -> guard.tells(row, part) ? part(row, part).of(measure) : 0)
                  .toList()));
    }
    return new ChartData(
        title(query) + ", " + period(query),
        names,
        series,
        ofTime,
        Regions.tiles(query.by(), rows.stream().map(CountReport.Row::bucket).toList(), labels()));
  }

  private static Tally part(CountReport.Row row, Bucket part) {
    return row.parts().getOrDefault(part, Tally.NONE);
  }

  private List<String> plain(String name, Tally tally, boolean told) {
    return List.of(
        name,
        figure(tally.people(), told),
        figure(tally.events(), told),
        figure(tally.women(), told),
        share(tally, told));
  }

  private List<String> divided(
      CountReport.Row row, CountReport report, Measure measure, Guard guard) {
    List<String> cells = new ArrayList<>();
    cells.add(group(row, report.query()));
    for (Bucket part : report.splits()) {
      cells.add(figure(part(row, part).of(measure), guard.tells(row, part)));
    }
    cells.add(figure(row.tally().of(measure), guard.tells(row)));
    return cells;
  }

  private List<String> total(CountReport report, Measure measure) {
    List<String> cells = new ArrayList<>();
    cells.add(labels().text("statistics.total"));
    report.splits().forEach(part -> cells.add(""));
    cells.add(figure(report.total().of(measure), tellsTotal(report)));
    return cells;
  }

  /** What is to be known of the figures: everybody counted once, who is missing, what is small. */
  public List<String> notes(CountReport report) {
    List<String> notes = new ArrayList<>();
    Tally total = report.total();
    if (tellsTotal(report)) {
      notes.add(labels().text("statistics.note.total", total.events(), total.people()));
    }
    if (total.sexKnown() > 0 && tellsTotal(report)) {
      notes.add(
          labels()
              .text(
                  "statistics.note.women",
                  number(total.women()),
                  number(total.sexKnown()),
                  share(total, true)));
    }
    if (report.overlaps()) {
      notes.add(labels().text("statistics.note.overlaps"));
    }
    if (report.rows().stream().anyMatch(row -> !row.counts())) {
      notes.add(labels().text("statistics.note.aside"));
    }
    if (report.query().by().ofTime()
        && report.rows().stream().anyMatch(row -> !Timeline.has(row.bucket()))) {
      notes.add(labels().text("statistics.note.timeless"));
    }
    some(notes, "statistics.note.unnamed", report.unnamed());
    some(notes, "statistics.note.conflicted", report.conflicted());
    some(notes, "statistics.note.hidden", report.hidden());
    if (!guard(report).isEmpty() || !tellsTotal(report)) {
      notes.add(labels().text("statistics.note.withheld", CountReport.SMALL));
    }
    if (report.small() && !guarded) {
      notes.add(labels().text("statistics.note.small", CountReport.SMALL));
    }
    return notes;
  }

  private void some(List<String> notes, String key, int number) {
    if (number > 0) {
      notes.add(labels().text(key, number));
    }
  }
}
