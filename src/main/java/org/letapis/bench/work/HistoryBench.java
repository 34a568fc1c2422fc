package org.letapis.bench.work;

import java.io.IOException;
import java.util.List;
import org.letapis.bench.Bed;
import org.letapis.bench.Bench;
import org.letapis.bench.Goal;
import org.letapis.bench.Line;
import org.letapis.bench.Measure;
import org.letapis.bench.Rival;
import org.letapis.bench.Watch;
import org.letapis.bench.tool.SqlRows;
import org.letapis.casebook.Casebook;
import org.letapis.domain.entry.RecordId;

/** Everything that happened to a person, in order. */
final class HistoryBench implements Bench {

  private static final int READS = 1_000;
  private static final int TOGETHER = 20;

  @Override
  public String name() {
    return "history";
  }

  @Override
  public List<Line> run(Bed bed) throws IOException, InterruptedException {
    Casebook casebook = bed.casebook();
    List<RecordId> people = Sample.people(bed, READS);
    long[] took = Watch.each(READS, READS, n -> casebook.records().history(people.get(n % READS)));
    List<String> asked =
        people.stream()
            .map(
                id ->
                    "SELECT length(r.type) + length(r.title) + length(r.document) FROM record r"
                        + " WHERE r.id IN (SELECT record FROM link WHERE target = "
                        + SqlRows.id(id)
                        + ") ORDER BY r.start, r.id;")
            .toList();
    List<Rival> rivals =
        Rivals.all(bed, "bench.how.read", database -> Rivals.again(database, asked, TOGETHER));
    return List.of(
        new Line("bench.work.history", Measure.milliseconds(took))
            .beside(rivals)
            .aimingAt(new Goal.Against("SQLCipher", 1)));
  }
}
