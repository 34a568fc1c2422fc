package org.letapis.bench.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.letapis.bench.Bed;
import org.letapis.bench.Bench;
import org.letapis.bench.Disk;
import org.letapis.bench.Goal;
import org.letapis.bench.Line;
import org.letapis.bench.Measure;
import org.letapis.bench.Quantile;
import org.letapis.bench.Rival;
import org.letapis.bench.Unit;
import org.letapis.bench.Watch;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.casebook.statistics.query.Question;

/** Counting: what is read before the first count, every question, and what a save costs then. */
final class StatisticsBench implements Bench {

  private static final int TIMES = 3;
  private static final double MOST_MILLIS = 1_000;
  private static final double MILLION = 1e6;

  /** Detained people and detentions by month, as the first question has it. */
  private static final String BY_MONTH =
      "SELECT substr(r.start, 1, 7), count(*), count(DISTINCT l.target) FROM record r"
          + " JOIN link l ON l.record = r.id AND l.path = 'person' WHERE r.type = 'detention'"
          + " GROUP BY substr(r.start, 1, 7);";

  @Override
  public String name() {
    return "statistics";
  }

  @Override
  public List<Line> run(Bed bed) throws IOException, InterruptedException {
    List<Line> lines = new ArrayList<>();
    int events = bed.scale().events();
    Path place;
    try (Casebook casebook = bed.copy(name())) {
      place = casebook.folder();
      Disk.delete(place.resolve("figures"));
      lines.add(new Line("bench.work.count-read", prepared(casebook), events));
    }
    try (Casebook casebook = Bed.open(place)) {
      lines.add(new Line("bench.work.count-again", prepared(casebook), events));
      lines.add(
          new Line(
                  "bench.work.count-month",
                  Measure.milliseconds(
                      Watch.each(
                          2, TIMES, n -> casebook.statistics().count(query(Question.DETAINED)))),
                  events)
              .beside(months(bed)));
      double[] took = new double[Question.values().length * TIMES];
      int at = 0;
      for (Question question : Question.values()) {
        for (long nanos : Watch.each(1, TIMES, n -> casebook.statistics().count(query(question)))) {
          took[at++] = nanos / MILLION;
        }
      }
      lines.add(
          new Line("bench.work.count", Measure.of(Unit.MILLISECONDS, took), events)
              .judgedBy(Quantile.P95)
              .aimingAt(new Goal.Bound(MOST_MILLIS)));
      casebook.records().saveAll(bed.fresh(TIMES, 5));
      lines.add(
          new Line(
              "bench.work.count-changed",
              Measure.seconds(
                  Watch.once(n -> casebook.statistics().count(query(Question.DETAINED)))),
              TIMES));
    }
    Disk.delete(bed.room(name()));
    return lines;
  }

  private static Measure prepared(Casebook casebook) throws IOException, InterruptedException {
    return Measure.seconds(
        Watch.once(n -> casebook.statistics().prepare(Progress.NONE, () -> false)));
  }

  private static List<Rival> months(Bed bed) throws IOException {
    return Rivals.all(
        bed,
        "bench.how.count",
        database -> Rivals.each(database, java.util.Collections.nCopies(TIMES + 2, BY_MONTH), 1));
  }

  private static CountQuery query(Question question) {
    return new CountQuery(
        question,
        question.usual(),
        Dimension.NONE,
        question.ofDay() ? LocalDate.of(2023, 1, 1) : null,
        null,
        Map.of(),
        Level.RESTRICTED);
  }
}
