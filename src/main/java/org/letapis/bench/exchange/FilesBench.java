package org.letapis.bench.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.letapis.bench.Bed;
import org.letapis.bench.Bench;
import org.letapis.bench.Disk;
import org.letapis.bench.Goal;
import org.letapis.bench.Line;
import org.letapis.bench.Measure;
import org.letapis.bench.Rival;
import org.letapis.bench.Watch;
import org.letapis.bench.tool.Tools;
import org.letapis.casebook.exchange.ExportReport;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.FileRef;

/** Attached files: taking them in, sending them, verifying them, receiving them. */
public final class FilesBench implements Bench {

  private static final int PIECE = 64;
  private static final double TIMES_PLAIN = 1.2;

  /** They are on the disk as files, attached here, in the bundle, and attached there. */
  private static final int COPIES = 6;

  @Override
  public String name() {
    return "files";
  }

  @Override
  public List<Line> run(Bed bed) throws IOException, InterruptedException {
    Path room = bed.room("files");
    int mebibytes =
        (int) Math.max(PIECE, Math.min(bed.scale().mebibytes(), Disk.left(room) / COPIES));
    Path plain = Files.createDirectories(room.resolve("plain"));
    int pieces = Math.max(1, mebibytes / PIECE);
    Random random = new Random(bed.seed());
    byte[] some = new byte[1 << 20];
    for (int i = 0; i < pieces; i++) {
      try (var out = Files.newOutputStream(plain.resolve(i + ".bin"))) {
        for (int m = 0; m < PIECE; m++) {
          random.nextBytes(some);
          out.write(some);
        }
      }
    }
    int all = pieces * PIECE;
    Path bundles = Files.createDirectories(room.resolve("bundles"));
    try (Pair pair = Pair.in(room)) {
      long attached = Watch.once(n -> attach(pair, plain, pieces));
      long begun = System.nanoTime();
      ExportReport sent = Pair.send(pair.ours(), pair.theirs(), bundles);
      long exported = System.nanoTime() - begun;
      long verified = Watch.once(n -> pair.theirs().exchange().inspect(sent.file()));
      long imported = Watch.once(n -> pair.theirs().exchange().importBundle(sent.file()));
      Files.delete(sent.file());
      List<Rival> out = List.of();
      List<Rival> in = List.of();
      if (bed.tools().have("age", "age-keygen", "tar", "sha512sum")) {
        bed.tools().time(room, "age-keygen -o key.txt");
        long tarred =
            bed.tools()
                .time(
                    room,
                    "tar c plain | age -r $(age-keygen -y key.txt) > plain.age && sync plain.age"
                        + " && find plain -type f -exec sha512sum {} + > sums");
        out = List.of(new Rival("age", "bench.how.tar", Measure.seconds(tarred)));
        in =
            List.of(new Rival("age", "bench.how.untar", Measure.seconds(untar(bed.tools(), room))));
      } else {
        bed.narrator().say("bench.not-installed", "age, tar, sha512sum");
      }
      Rival disk = new Rival("disk", "bench.how.disk", Disk.written(room, all));
      return List.of(
          new Line("bench.work.attach", Measure.seconds(attached), all).boundBy(disk),
          new Line("bench.work.export-files", Measure.seconds(exported), all)
              .beside(out)
              .boundBy(disk)
              .aimingAt(new Goal.Against("age", TIMES_PLAIN)),
          new Line("bench.work.verify-files", Measure.seconds(verified), all),
          new Line("bench.work.import-files", Measure.seconds(imported), all)
              .beside(in)
              .boundBy(disk)
              .aimingAt(new Goal.Against("age", TIMES_PLAIN)));
    } finally {
      Disk.delete(room);
    }
  }

  /** As much as an import does: all is read, proven, and on the disk again. */
  private static long untar(Tools tools, Path room) throws IOException, InterruptedException {
    return tools.time(
        room,
        "mkdir back && age -d -i key.txt plain.age | tar x -C back && (cd back && sha512sum --quiet"
            + " -c ../sums) && sync -f back");
  }

  private static void attach(Pair pair, Path plain, int pieces) throws IOException {
    RecordId person = RecordId.fresh();
    for (int i = 0; i < pieces; i++) {
      try (var in = Files.newInputStream(plain.resolve(i + ".bin"))) {
        FileRef file = pair.ours().attachments().attach(in, i + ".bin");
        pair.ours()
            .records()
            .save(
                Change.of(person, "person").set(Common.FILES, "f" + i, Common.FILE, file).build());
      }
    }
  }
}
