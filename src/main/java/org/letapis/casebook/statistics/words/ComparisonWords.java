package org.letapis.casebook.statistics.words;

import java.util.ArrayList;
import java.util.List;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.Comparison;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.query.CountReport;
import org.letapis.casebook.statistics.query.Measure;
import org.letapis.casebook.statistics.query.Tally;
import org.letapis.print.drawing.ChartData;

/**
 * Says two periods side by side in words of a language.
 *
 * @param words of single figures
 * @param first what was counted of the first period
 * @param second what was asked of the second
 */
public record ComparisonWords(CountWords words, CountReport first, CountQuery second) {

  /** The whole comparison as a table; its notes are of the first period. */
  public CountTable table(Comparison comparison, Measure measure) {
    CountQuery query = first.query();
    List<List<String>> rows = new ArrayList<>();
    comparison.rows().forEach(row -> rows.add(line(name(row), row, measure)));
    Bucket all = Bucket.of("");
    rows.add(
        line(
            text("statistics.total"),
            new Comparison.Row(all, all, comparison.first(), comparison.second()),
            measure));
    return new CountTable(
        words.title(query),
        words.says(query),
        text("statistics.beside", words.period(query), words.period(second)),
        List.of(
            words.groups().dimension(query.by(), query.question()),
            text("statistics.first"),
            text("statistics.second"),
            text("statistics.change"),
            text("statistics.change-share")),
        rows,
        words.notes(first));
  }

  /** The same to be drawn, a series for each period. */
  public ChartData chart(Comparison comparison, Measure measure) {
    CountQuery query = first.query();
    boolean ofTime = query.by().ofTime();
    List<Comparison.Row> rows =
        comparison.rows().stream().filter(row -> !ofTime || Timeline.has(row.bucket())).toList();
    return new ChartData(
        words.title(query),
        rows.stream().map(this::name).toList(),
        List.of(
            series(
                text("statistics.first"),
                rows.stream().map(Comparison.Row::first).toList(),
                measure),
            series(
                text("statistics.second"),
                rows.stream().map(Comparison.Row::second).toList(),
                measure)),
        ofTime,
        Regions.tiles(
            query.by(),
            rows.stream().map(Comparison.Row::bucket).toList(),
            words.groups().labels()));
  }

  private static ChartData.Series series(String name, List<Tally> tallies, Measure measure) {
    return new ChartData.Series(name, tallies.stream().map(one -> one.of(measure)).toList());
  }

  private String text(String key, Object... details) {
    return words.groups().labels().text(key, details);
  }

  /** A month of each in figures, since both are to be read in one place. */
  private String name(Comparison.Row row) {
    return row.bucket().equals(row.beside())
        ? words.groups().group(row.bucket(), first.query().by(), first.query().question())
        : Timeline.name(row.bucket().key()) + " / " + Timeline.name(row.beside().key());
  }

  private List<String> line(String name, Comparison.Row row, Measure measure) {
    int change = row.change(measure);
    String sign = change > 0 ? "+" : change < 0 ? "−" : "";
    String share =
        row.percent(measure).isPresent()
            ? String.format(
                words.groups().labels().language().locale(),
                "%s%.0f",
                sign,
                Math.abs(row.percent(measure).getAsDouble()))
            : "–";
    return List.of(
        name,
        words.number(row.first().of(measure)),
        words.number(row.second().of(measure)),
        sign + words.number(Math.abs(change)),
        share);
  }
}
