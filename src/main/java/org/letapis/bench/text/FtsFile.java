package org.letapis.bench.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letapis.bench.Bed;
import org.letapis.bench.Disk;
import org.letapis.bench.Measure;
import org.letapis.bench.Unit;
import org.letapis.bench.tool.SqlShell;
import org.letapis.bench.tool.SqlTool;
import org.letapis.search.text.Clause;

/**
 * What FTS5 takes for the same.
 *
 * @param tool with its version
 */
record FtsFile(String tool, Measure build, Measure size, Measure asked) {

  private static final int TOGETHER = 5_000;
  private static final int ROUNDS = 50;
  private static final double MILLION = 1e6;

  /** Nothing when the tool is not installed, or built without FTS5. */
  static Optional<FtsFile> of(
      SqlTool tool, Bed bed, List<Clause.All> warm, List<Clause.All> questions, int limit)
      throws IOException {
    Path folder = bed.room("fts-" + tool.name());
    Path database = folder.resolve("fts.db");
    try (SqlShell shell = tool.open(bed.tools(), database).orElse(null)) {
      if (shell == null || !tool.indexesTexts(shell)) {
        bed.narrator().say("bench.no-fts", tool.title());
        return Optional.empty();
      }
      long begun = System.nanoTime();
      fill(shell, new Accounts(bed.seed()), bed.scale().events());
      long built = System.nanoTime() - begun;
      for (Clause.All question : warm) {
        shell.ask(FtsRows.question(question, limit));
      }
      double way = way(shell);
      double[] took = new double[questions.size()];
      for (int i = 0; i < took.length; i++) {
        double millis = shell.time(FtsRows.question(questions.get(i), limit)) / MILLION;
        took[i] = Math.max(0, millis - way);
      }
      return Optional.of(
          new FtsFile(
              tool.named(shell),
              Measure.seconds(built),
              Measure.once(Unit.MEBIBYTES, Disk.mebibytes(database)),
              Measure.of(Unit.MILLISECONDS, took)));
    } finally {
      if (Files.exists(folder)) {
        Disk.delete(folder);
      }
    }
  }

  private static void fill(SqlShell shell, Accounts accounts, int events) throws IOException {
    shell.ask(FtsRows.SCHEMA);
    shell.tell("BEGIN;");
    for (int i = 0; i < events; i++) {
      shell.tell(FtsRows.insert(accounts.doc(i)));
      if (i % TOGETHER == TOGETHER - 1) {
        shell.tell("COMMIT; BEGIN;");
      }
    }
    shell.ask("COMMIT;");
    shell.ask("PRAGMA wal_checkpoint(TRUNCATE);");
  }

  /** What asking for nothing takes: the way to the other process and back. */
  private static double way(SqlShell shell) throws IOException {
    List<Double> took = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      took.add(shell.time("SELECT 1;") / MILLION);
    }
    return Measure.of(Unit.MILLISECONDS, took.stream().mapToDouble(Double::doubleValue).toArray())
        .median();
  }
}
