package org.letapis.bench.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.letapis.bench.Bed;
import org.letapis.bench.Bench;
import org.letapis.bench.Disk;
import org.letapis.bench.Goal;
import org.letapis.bench.Line;
import org.letapis.bench.Machine;
import org.letapis.bench.Measure;
import org.letapis.bench.Quantile;
import org.letapis.bench.Rival;
import org.letapis.bench.Unit;
import org.letapis.bench.tool.SqlTool;
import org.letapis.crypto.Secret;
import org.letapis.search.text.Clause;
import org.letapis.search.text.TextIndex;

/** Full text: making the index, its size, opening it, and asking it. */
public final class TextBench implements Bench {

  private static final int QUESTIONS = 1_000;
  private static final int WARM = 300;
  private static final int SHOWN = 200;
  private static final int ADDED = 10_000;
  private static final double MILLION = 1e6;

  @Override
  public String name() {
    return "text";
  }

  @Override
  public List<Line> run(Bed bed) throws IOException, InterruptedException {
    Accounts asking = new Accounts(bed.seed() + 1);
    List<Clause.All> warm = questions(asking, WARM);
    List<Clause.All> questions = questions(asking, QUESTIONS);
    List<FtsFile> others = new ArrayList<>();
    for (SqlTool tool : List.of(SqlTool.SQLCIPHER, SqlTool.SQLITE)) {
      FtsFile.of(tool, bed, warm, questions, SHOWN).ifPresent(others::add);
    }
    Optional<Rival> grep = GrepFile.of(bed, questions);
    Path folder = bed.room("text");
    byte[] bytes = new byte[32];
    new Random(bed.seed()).nextBytes(bytes);
    try (Secret key = Secret.taking(bytes)) {
      long begun = System.nanoTime();
      try (TextIndex index = TextIndex.open(folder, key)) {
        fill(index, new Accounts(bed.seed()), bed.scale().events());
      }
      long built = System.nanoTime() - begun;
      double size = Disk.mebibytes(folder);
      begun = System.nanoTime();
      try (TextIndex index = TextIndex.open(folder, key)) {
        long opened = System.nanoTime() - begun;
        for (Clause.All question : warm) {
          index.search(question, SHOWN);
        }
        double[] took = new double[questions.size()];
        for (int i = 0; i < took.length; i++) {
          long asked = System.nanoTime();
          index.search(questions.get(i), SHOWN);
          took[i] = (System.nanoTime() - asked) / MILLION;
        }
        double heap = Machine.liveHeap();
        return lines(
            bed, others, grep, built, size, opened, Measure.of(Unit.MILLISECONDS, took), heap);
      }
    } finally {
      Disk.delete(folder);
    }
  }

  private static List<Line> lines(
      Bed bed,
      List<FtsFile> others,
      Optional<Rival> grep,
      long built,
      double size,
      long opened,
      Measure asked,
      double heap) {
    int events = bed.scale().events();
    return List.of(
        new Line("bench.work.text", asked, events)
            .judgedBy(Quantile.P95)
            .beside(
                Stream.concat(
                        others.stream().map(f -> new Rival(f.tool(), "bench.how.fts", f.asked())),
                        grep.stream())
                    .toList())
            .aimingAt(new Goal.Against("SQLCipher", 1)),
        new Line("bench.work.text-build", Measure.seconds(built), events)
            .beside(
                others.stream().map(f -> new Rival(f.tool(), "bench.how.fts", f.build())).toList()),
        new Line("bench.work.text-size", Measure.once(Unit.MEBIBYTES, size), events)
            .beside(
                others.stream().map(f -> new Rival(f.tool(), "bench.how.fts", f.size())).toList()),
        new Line("bench.work.text-open", Measure.once(Unit.MILLISECONDS, opened / MILLION)),
        new Line("bench.work.text-heap", Measure.once(Unit.MEBIBYTES, heap)));
  }

  private static void fill(TextIndex index, Accounts accounts, int events)
      throws IOException, InterruptedException {
    for (int i = 0; i < events; i++) {
      index.add(accounts.doc(i), "");
      if (i % ADDED == 0) {
        index.refresh();
      }
    }
    index.commit(Map.of());
  }

  private static List<Clause.All> questions(Accounts asking, int many) {
    List<Clause.All> questions = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      questions.add(asking.question());
    }
    return questions;
  }
}
