package org.letapis.bench.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.letapis.bench.Bed;
import org.letapis.bench.Bench;
import org.letapis.bench.Disk;
import org.letapis.bench.Goal;
import org.letapis.bench.Line;
import org.letapis.bench.Measure;
import org.letapis.bench.Rival;
import org.letapis.bench.Watch;
import org.letapis.casebook.Casebook;
import org.letapis.domain.record.Change;

/**
 * Saving one record, on the disk for good before it is acknowledged: soon after the program was
 * started, while Java still compiles it, and when it has worked for some time.
 */
final class SaveBench implements Bench {

  private static final int SAVES = 500;
  private static final int WARM = 300;
  private static final int LATER = 3_000;
  private static final int TOGETHER = 10;

  /** About what an entry takes in the journal. */
  private static final int ENTRY = 1_024;

  @Override
  public String name() {
    return "save";
  }

  @Override
  public List<Line> run(Bed bed) throws IOException, InterruptedException {
    List<Change> changes = bed.fresh(WARM + SAVES, 1);
    List<Change> more = bed.fresh(LATER + SAVES, 2);
    long[] took;
    long[] later;
    try (Casebook casebook = bed.copy(name())) {
      took = Watch.each(WARM, SAVES, number -> casebook.records().save(changes.get(number)));
      later = Watch.each(LATER, SAVES, number -> casebook.records().save(more.get(number)));
    }
    Disk.delete(bed.room(name()));
    List<Rival> rivals =
        Rivals.onCopies(
            bed,
            "bench.how.save",
            database -> {
              List<String> statements = new ArrayList<>();
              for (Change change : changes) {
                statements.add("BEGIN;\n" + database.rows().insert(change) + "COMMIT;");
              }
              return Rivals.each(database, statements, TOGETHER);
            });
    Rival limit =
        new Rival("fsync", "bench.how.force", Disk.forced(bed.room("force"), ENTRY, SAVES));
    return List.of(
        line("bench.work.save", took, rivals, limit),
        line("bench.work.save-later", later, rivals, limit, LATER));
  }

  private static Line line(
      String work, long[] took, List<Rival> rivals, Rival limit, Object... details) {
    return new Line(work, Measure.milliseconds(took), details)
        .beside(rivals)
        .boundBy(limit)
        .aimingAt(new Goal.Against("SQLCipher", 1));
  }
}
