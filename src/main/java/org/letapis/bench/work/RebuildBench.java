package org.letapis.bench.work;

import java.io.IOException;
import java.util.List;
import org.letapis.bench.Bed;
import org.letapis.bench.Bench;
import org.letapis.bench.Goal;
import org.letapis.bench.Line;
import org.letapis.bench.Measure;
import org.letapis.bench.Watch;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.ledger.Progress;

/** Making all records again from the entries in the journal. */
final class RebuildBench implements Bench {

  private static final double ENTRIES_A_SECOND = 50_000;

  @Override
  public String name() {
    return "rebuild";
  }

  @Override
  public List<Line> run(Bed bed) throws IOException, InterruptedException {
    Casebook casebook = bed.casebook();
    long entries = bed.changes().count();
    long took = Watch.once(n -> casebook.repair().rebuild(Progress.NONE));
    return List.of(
        new Line("bench.work.rebuild", Measure.rate(entries, took), entries)
            .aimingAt(new Goal.Bound(ENTRIES_A_SECOND)));
  }
}
