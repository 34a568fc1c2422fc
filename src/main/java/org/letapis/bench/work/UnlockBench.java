package org.letapis.bench.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.letapis.bench.Bed;
import org.letapis.bench.Bench;
import org.letapis.bench.Goal;
import org.letapis.bench.Line;
import org.letapis.bench.Measure;
import org.letapis.bench.Unit;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.records.RecordQuery;

/**
 * Opening the casebook but for the derivation of the key, until the first page of people is there;
 * until names and texts are found, too; and locking it.
 */
final class UnlockBench implements Bench {

  private static final int TIMES = 5;
  private static final int PAGE = 50;
  private static final double FIRST_SECONDS = 0.5;
  private static final double SEARCH_SECONDS = 3;
  private static final double NANOS = 1e9;

  @Override
  public String name() {
    return "unlock";
  }

  @Override
  public List<Line> run(Bed bed) throws IOException, InterruptedException {
    // The index of texts is made once, and is on the disk from then on.
    long made = System.nanoTime();
    bed.casebook().text().await();
    long making = System.nanoTime() - made;
    bed.lock();
    List<Double> first = new ArrayList<>();
    List<Double> search = new ArrayList<>();
    List<Double> locking = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      long begun = System.nanoTime();
      Casebook casebook = Bed.open(bed.book());
      casebook.records().find(RecordQuery.byTitle("", PAGE, "person"));
      first.add((System.nanoTime() - begun) / NANOS);
      casebook.records().people().prepare();
      casebook.text().await();
      search.add((System.nanoTime() - begun) / NANOS);
      long locked = System.nanoTime();
      casebook.close();
      locking.add((System.nanoTime() - locked) / NANOS);
    }
    return List.of(
        new Line("bench.work.index-texts", Measure.seconds(making)),
        new Line("bench.work.unlock", seconds(first)).aimingAt(new Goal.Bound(FIRST_SECONDS)),
        new Line("bench.work.unlock-search", seconds(search))
            .aimingAt(new Goal.Bound(SEARCH_SECONDS)),
        new Line("bench.work.lock", seconds(locking)));
  }

  private static Measure seconds(List<Double> values) {
    return Measure.of(Unit.SECONDS, values.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
