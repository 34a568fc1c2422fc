package org.letapis.casebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.records.RecordQuery;

/**
 * The program is killed while it takes in a table: afterwards the whole of it is there, or nothing
 * of it. {@code -Dletapis.kills=200} for more.
 */
class ImportKillTest {

  private static final int KILLS = Math.max(1, Integer.getInteger("letapis.kills", 4) / 4);

  private static final int ROWS = 900;

  @TempDir Path folder;

  @Test
  void theWholeTableIsThereAfterAKillOrNothingOfIt() throws Exception {
    Random random = new Random(Seed.get());
    Path table = Files.writeString(folder.resolve("table.csv"), table());
    int whole = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Path place = folder.resolve("book-" + kill);
      Books.create(place, Desk.DOCUMENTER, "Проба").close();
      boolean done = life(place, table, random);
      try (Casebook book = Books.open(place)) {
        int there = book.records().find(RecordQuery.byTitle("", ROWS * 3, "person")).size();
        assertThat(there).as("seed %d, kill %d", Seed.get(), kill).isIn(0, ROWS);
        assertThat(book.intake().done()).hasSize(there == 0 ? 0 : 1);
        assertThat(there == ROWS || !done).as("what was said to be done is done").isTrue();
        assertThat(book.check(Progress.NONE).findings()).isEmpty();
        whole += there == 0 ? 0 : 1;
      }
    }
    System.getLogger(ImportKillTest.class.getName())
        .log(System.Logger.Level.INFO, "{0} kills, {1} after all was written", KILLS, whole);
  }

  private static String table() {
    StringBuilder table = new StringBuilder("ФИО,Дата рождения\n");
    for (int i = 0; i < ROWS; i++) {
      table.append("Лясны").append(i).append(" Сцяпан Ігнатавіч,01.02.1980\n");
    }
    return table.toString();
  }

  /** Starts the process and kills it at a moment chosen at random; says whether it was done. */
  private boolean life(Path place, Path table, Random random) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Djava.io.tmpdir=" + place,
                "-cp",
                System.getProperty("letapis.kill.path", System.getProperty("java.class.path")),
                ImportKillTest.class.getName(),
                place.toString(),
                table.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int lines = 1 + random.nextInt(10);
    int heard = 0;
    boolean done = false;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        done |= line.equals("done");
        if (++heard == lines || done) {
          LockSupport.parkNanos(random.nextInt(20_000_000));
          // By its handle: what it still said before it died is to be read.
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly().onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }
    assertThat(heard).isPositive();
    return done;
  }

  /** The process that is killed: takes in a table, and says how far it is. */
  public static void main(String[] arguments) {
    Casebook book = Books.open(Path.of(arguments[0]));
    try (IntakeFile file = IntakeFile.open(Path.of(arguments[1]), IntakeFile.As.GUESSED)) {
      IntakePlan plan =
          book.intake()
              .rehearse(file, book.intake().guessed(file).mapping(), Progress.NONE, () -> false);
      Progress said = (at, all) -> System.out.println(at);
      var ignored = book.intake().run(file, plan, said, () -> false);
    }
    System.out.println("done");
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(20));
  }
}
