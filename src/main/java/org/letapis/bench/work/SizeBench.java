package org.letapis.bench.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.letapis.bench.Bed;
import org.letapis.bench.Bench;
import org.letapis.bench.Disk;
import org.letapis.bench.Goal;
import org.letapis.bench.Line;
import org.letapis.bench.Machine;
import org.letapis.bench.Measure;
import org.letapis.bench.Rival;
import org.letapis.bench.Unit;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.record.Change;
import tools.jackson.databind.node.ObjectNode;

/** What the casebook takes: on the disk, part by part, and on the heap. */
final class SizeBench implements Bench {

  private static final double STORE_TIMES = 1.5;
  private static final double HEAP_MEBIBYTES = 256;
  private static final double MEBIBYTE = 1 << 20;
  private static final int PAGE = 50;
  private static final String STORE = ".mv.db";

  @Override
  public String name() {
    return "size";
  }

  @Override
  public List<Line> run(Bed bed) throws IOException, InterruptedException {
    Casebook casebook = bed.casebook();
    casebook.records().people().prepare();
    casebook.text().await();
    casebook.records().find(RecordQuery.byTitle("", PAGE, "person"));
    double heap = Machine.liveHeap();
    bed.lock();
    double said = said(bed);
    double journal = Disk.mebibytes(bed.book().resolve("journal"));
    double store = Disk.mebibytes(bed.book().resolve("casebook" + STORE));
    double index = Disk.mebibytes(bed.book().resolve("index"));
    List<Rival> rivals =
        new ArrayList<>(
            Rivals.all(
                bed,
                "bench.how.size",
                database -> Measure.once(Unit.MEBIBYTES, Disk.mebibytes(database.file()))));
    return List.of(
        new Line("bench.work.heap", Measure.once(Unit.MEBIBYTES, heap))
            .aimingAt(new Goal.Bound(HEAP_MEBIBYTES)),
        new Line("bench.work.size-said", Measure.once(Unit.MEBIBYTES, said)),
        new Line("bench.work.size-journal", Measure.once(Unit.MEBIBYTES, journal)),
        new Line("bench.work.size-store", Measure.once(Unit.MEBIBYTES, store)),
        new Line("bench.work.size-store-times", Measure.once(Unit.TIMES, store / said))
            .aimingAt(new Goal.Bound(STORE_TIMES)),
        new Line("bench.work.size-index", Measure.once(Unit.MEBIBYTES, index)),
        new Line("bench.work.size-all", Measure.once(Unit.MEBIBYTES, journal + store + index))
            .beside(rivals));
  }

  /** What was said, as plain JSON. */
  private static double said(Bed bed) {
    return bed.changes().mapToLong(SizeBench::bytes).sum() / MEBIBYTE;
  }

  private static long bytes(Change change) {
    ObjectNode fields = Json.object();
    change.fields().forEach((path, value) -> fields.set(path.toString(), value));
    return CanonicalJson.bytes(fields).length;
  }
}
