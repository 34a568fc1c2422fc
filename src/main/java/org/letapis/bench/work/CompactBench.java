package org.letapis.bench.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.letapis.bench.Bed;
import org.letapis.bench.Bench;
import org.letapis.bench.Disk;
import org.letapis.bench.Line;
import org.letapis.bench.Measure;
import org.letapis.bench.Unit;
import org.letapis.bench.Watch;
import org.letapis.casebook.Casebook;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Term;

/**
 * What much saving leaves behind in the store, and what locking does about it: everything that is
 * said again leaves its earlier rows as waste.
 */
final class CompactBench implements Bench {

  private static final int TOGETHER = 500;
  private static final int ROUNDS = 3;
  private static final int MOST = 5_000;
  private static final String STORE = ".mv.db";

  @Override
  public String name() {
    return "compact";
  }

  @Override
  public List<Line> run(Bed bed) throws IOException, InterruptedException {
    List<Change> known = known(bed);
    Casebook casebook = bed.copy(name());
    Path store = casebook.folder().resolve("casebook" + STORE);
    double before = Disk.mebibytes(store);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        for (int from = 0; from < known.size(); from += TOGETHER) {
          List<Change> some = known.subList(from, Math.min(known.size(), from + TOGETHER));
          casebook.records().saveAll(again(some, round));
        }
      }
    } catch (RuntimeException | Error failed) {
      casebook.close();
      throw failed;
    }
    double grown = Disk.mebibytes(store);
    long took = Watch.once(n -> casebook.close());
    double tidied = Disk.mebibytes(store);
    Disk.delete(bed.room(name()));
    int said = known.size() * ROUNDS;
    return List.of(
        new Line("bench.work.compact-grown", Measure.once(Unit.TIMES, grown / before), said),
        new Line("bench.work.compact", Measure.seconds(took), said),
        new Line("bench.work.compact-left", Measure.once(Unit.TIMES, tidied / before), said));
  }

  private static List<Change> known(Bed bed) {
    try (Stream<Change> all = bed.changes()) {
      return all.limit(MOST).toList();
    }
  }

  /** Something said anew of each. */
  private static List<Change> again(List<Change> some, int round) {
    return some.stream()
        .map(
            change ->
                Change.of(change.record(), change.type())
                    .set(Common.TAGS, List.of(Term.word("праверана " + round)))
                    .build())
        .toList();
  }
}
