package org.letapis.bench.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.letapis.bench.Bed;
import org.letapis.bench.Bench;
import org.letapis.bench.Disk;
import org.letapis.bench.Line;
import org.letapis.bench.Measure;
import org.letapis.bench.Rival;
import org.letapis.bench.Unit;
import org.letapis.bench.Watch;
import org.letapis.casebook.Casebook;
import org.letapis.domain.record.Change;

/** Saving a thousand records in one go. */
final class SaveManyBench implements Bench {

  private static final int MANY = 1_000;
  private static final int TIMES = 5;
  private static final double MILLION = 1e6;

  @Override
  public String name() {
    return "save-many";
  }

  @Override
  public List<Line> run(Bed bed) throws IOException, InterruptedException {
    List<Change> changes = bed.fresh(MANY * (TIMES + 1), 2);
    long[] took;
    try (Casebook casebook = bed.copy(name())) {
      took = Watch.each(1, TIMES, number -> casebook.records().saveAll(some(changes, number)));
    }
    Disk.delete(bed.room(name()));
    List<Rival> rivals =
        Rivals.onCopies(
            bed,
            "bench.how.save-many",
            database -> {
              List<Double> each = new ArrayList<>();
              for (int i = 0; i <= TIMES; i++) {
                StringBuilder script = new StringBuilder("BEGIN;\n");
                some(changes, i).forEach(c -> script.append(database.rows().insert(c)));
                double millis = database.shell().time(script + "COMMIT;") / MILLION;
                if (i > 0) {
                  each.add(millis);
                }
              }
              return Measure.of(
                  Unit.MILLISECONDS, each.stream().mapToDouble(Double::doubleValue).toArray());
            });
    return List.of(
        new Line("bench.work.save-many", Measure.milliseconds(took), MANY).beside(rivals));
  }

  private static List<Change> some(List<Change> changes, int number) {
    return changes.subList(number * MANY, (number + 1) * MANY);
  }
}
