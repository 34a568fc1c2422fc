package org.letapis.bench.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.letapis.bench.Bed;
import org.letapis.bench.Bench;
import org.letapis.bench.Disk;
import org.letapis.bench.Goal;
import org.letapis.bench.Line;
import org.letapis.bench.Measure;
import org.letapis.bench.Watch;
import org.letapis.casebook.exchange.ExportReport;
import org.letapis.casebook.exchange.ImportReport;

/** Entries without files: all of them sent and received, and then only what is new. */
public final class ExchangeBench implements Bench {

  private static final int MOST = 100_000;
  private static final int TOGETHER = 2_000;
  private static final int FEW = 10;
  private static final double ENTRIES_A_SECOND = 20_000;
  private static final double FEW_SECONDS = 0.3;

  @Override
  public String name() {
    return "exchange";
  }

  @Override
  public List<Line> run(Bed bed) throws IOException, InterruptedException {
    Path room = bed.room("exchange");
    Path bundles = Files.createDirectories(room.resolve("bundles"));
    try (Pair pair = Pair.in(room)) {
      var changes = bed.changes().limit(MOST).toList();
      for (int i = 0; i < changes.size(); i += TOGETHER) {
        pair.ours().records().saveAll(changes.subList(i, Math.min(changes.size(), i + TOGETHER)));
      }
      long begun = System.nanoTime();
      ExportReport sent = Pair.send(pair.ours(), pair.theirs(), bundles);
      long exported = System.nanoTime() - begun;
      long verified = Watch.once(n -> pair.theirs().exchange().inspect(sent.file()));
      begun = System.nanoTime();
      ImportReport taken = pair.theirs().exchange().importBundle(sent.file());
      long imported = System.nanoTime() - begun;
      // Their answer says what they have.
      pair.theirs().records().saveAll(bed.fresh(1, 1));
      pair.ours().exchange().importBundle(Pair.send(pair.theirs(), pair.ours(), bundles).file());
      pair.ours().records().saveAll(bed.fresh(FEW, 2));
      begun = System.nanoTime();
      ExportReport few = Pair.send(pair.ours(), pair.theirs(), bundles);
      long fewSent = System.nanoTime() - begun;
      long fewTaken = Watch.once(n -> pair.theirs().exchange().importBundle(few.file()));
      return List.of(
          new Line(
              "bench.work.export-entries", Measure.rate(sent.entries(), exported), sent.entries()),
          new Line(
              "bench.work.verify-entries", Measure.rate(sent.entries(), verified), sent.entries()),
          new Line(
                  "bench.work.import-entries", Measure.rate(taken.fresh(), imported), taken.fresh())
              .aimingAt(new Goal.Bound(ENTRIES_A_SECOND)),
          new Line("bench.work.export-new", Measure.seconds(fewSent), few.entries(), changes.size())
              .aimingAt(new Goal.Bound(FEW_SECONDS)),
          new Line(
                  "bench.work.import-new", Measure.seconds(fewTaken), few.entries(), changes.size())
              .aimingAt(new Goal.Bound(FEW_SECONDS)));
    } finally {
      Disk.delete(room);
    }
  }
}
