package org.letapis.bench.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.letapis.bench.Bed;
import org.letapis.bench.Bench;
import org.letapis.bench.Disk;
import org.letapis.bench.Line;
import org.letapis.bench.Measure;
import org.letapis.bench.Rival;
import org.letapis.bench.Watch;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.backup.medium.BackupProgress;

/** A backup of everything, and the next one, of what is new. */
public final class BackupBench implements Bench {

  private static final int FEW = 10;

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public List<Line> run(Bed bed) throws IOException, InterruptedException {
    Path place = bed.room("backup-medium");
    try (Casebook casebook = bed.copy(name())) {
      long first = Watch.once(n -> casebook.backups().run(place, BackupProgress.NONE));
      double mebibytes = Disk.mebibytes(place);
      casebook.records().saveAll(bed.fresh(FEW, 3));
      long next = Watch.once(n -> casebook.backups().run(place, BackupProgress.NONE));
      return List.of(
          new Line("bench.work.backup", Measure.seconds(first), Math.round(mebibytes))
              .boundBy(
                  new Rival(
                      "disk",
                      "bench.how.disk",
                      Disk.written(place, (int) Math.max(1, Math.round(mebibytes))))),
          new Line("bench.work.backup-next", Measure.seconds(next), FEW));
    } finally {
      Disk.delete(place);
      Disk.delete(bed.room(name()));
    }
  }
}
