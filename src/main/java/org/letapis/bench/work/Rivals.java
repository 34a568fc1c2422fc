package org.letapis.bench.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.letapis.bench.Bed;
import org.letapis.bench.Disk;
import org.letapis.bench.Measure;
import org.letapis.bench.Rival;
import org.letapis.bench.Unit;
import org.letapis.bench.tool.Filled;
import org.letapis.bench.tool.SqlTool;

/** Databases that are given the same rows and asked the same. */
final class Rivals {

  private static final double MILLION = 1e6;

  private Rivals() {}

  /** What one of them is to do. */
  @FunctionalInterface
  interface Work {
    Measure of(Filled database) throws IOException;
  }

  /** Lets each that is installed do it. */
  static List<Rival> all(Bed bed, String how, Work work) throws IOException {
    return all(bed, how, work, false);
  }

  /** The same on copies, which are changed and thrown away. */
  static List<Rival> onCopies(Bed bed, String how, Work work) throws IOException {
    return all(bed, how, work, true);
  }

  private static List<Rival> all(Bed bed, String how, Work work, boolean copied)
      throws IOException {
    List<Rival> rivals = new ArrayList<>();
    for (SqlTool tool : SqlTool.values()) {
      Path kept = bed.kept(tool.name().toLowerCase(Locale.ROOT));
      Optional<Filled> opened = Filled.open(tool, bed.tools(), kept, bed.changes());
      if (copied && opened.isPresent()) {
        opened.get().close();
        Path copy = bed.room("copy").resolve("rows");
        Disk.copy(kept, copy);
        opened = Filled.open(tool, bed.tools(), copy, bed.changes());
      }
      if (opened.isEmpty()) {
        bed.narrator().say("bench.not-installed", tool.title());
        continue;
      }
      try (Filled database = opened.get()) {
        rivals.add(new Rival(database.named(), how, work.of(database)));
      }
    }
    if (copied) {
      Disk.delete(bed.room("copy"));
    }
    return rivals;
  }

  /** The same when each has been asked once before, so that all of it lies in the caches. */
  static Measure again(Filled database, List<String> statements, int together) throws IOException {
    each(database, statements, together);
    return each(database, statements, together);
  }

  /**
   * How long each of many statements took, in milliseconds: several are told at once and the time
   * is divided by their number, so that the way to the other process and back does not count.
   */
  static Measure each(Filled database, List<String> statements, int together) throws IOException {
    List<Double> took = new ArrayList<>();
    for (int from = 0; from + together <= statements.size(); from += together) {
      String script = String.join("\n", statements.subList(from, from + together));
      took.add(database.shell().time(script) / MILLION / together);
    }
    // The first ones warm it up.
    List<Double> counted = took.subList(took.size() / 5, took.size());
    return Measure.of(
        Unit.MILLISECONDS, counted.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
