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

/** Opening one record by its id. */
final class OpenPersonBench implements Bench {

  private static final int READS = 2_000;
  private static final int TOGETHER = 50;

  @Override
  public String name() {
    return "open-person";
  }

  @Override
  public List<Line> run(Bed bed) throws IOException, InterruptedException {
    Casebook casebook = bed.casebook();
    List<RecordId> people = Sample.people(bed, READS);
    long[] took = Watch.each(READS, READS, n -> casebook.records().view(people.get(n % READS)));
    List<String> asked =
        people.stream()
            .map(
                id ->
                    "SELECT length(type) + length(title) + length(start) + length(document)"
                        + " FROM record WHERE id = "
                        + SqlRows.id(id)
                        + ";")
            .toList();
    List<Rival> rivals =
        Rivals.all(bed, "bench.how.read", database -> Rivals.again(database, asked, TOGETHER));
    return List.of(
        new Line("bench.work.open-person", Measure.milliseconds(took))
            .beside(rivals)
            .aimingAt(new Goal.Against("SQLCipher", 1)));
  }
}
