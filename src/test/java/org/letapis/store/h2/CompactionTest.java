package org.letapis.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;

/** A store does not keep the room of what it no longer holds. */
class CompactionTest {

  /** How often the process is killed; {@code -Dletapis.kills=100} for a long run. */
  private static final int KILLS = Integer.getInteger("letapis.kills", 1);

  private static final long HOLDS = (long) Churned.VALUES * Churned.LENGTH;

  @TempDir private Path folder;

  private long size() throws Exception {
    return Files.size(H2File.fileIn(folder));
  }

  @Test
  void aFileOfMoreThanTwiceWhatItHoldsIsMadeSmaller() throws Exception {
    long before;
    try (Churned database = new Churned(folder)) {
      for (int round = 1; round <= 6; round++) {
        database.write(round);
      }
      before = size();
      Compaction.run(database.connection(), Duration.ofSeconds(20));
    }
    System.out.printf("%,d bytes became %,d, holding %,d%n", before, size(), HOLDS);
    assertThat(before).isGreaterThan(4 * HOLDS);
    assertThat(size()).isLessThan(2 * HOLDS);
    try (Churned database = new Churned(folder)) {
      assertThat(database.verify()).isEqualTo(6);
    }
  }

  @Test
  void nothingIsBegunWhenThereIsNoTimeAndNothingIsLost() throws Exception {
    try (Churned database = new Churned(folder)) {
      for (int round = 1; round <= 6; round++) {
        database.write(round);
      }
      Compaction.run(database.connection(), Duration.ZERO);
    }
    assertThat(size()).isGreaterThan(3 * HOLDS);
    try (Churned database = new Churned(folder)) {
      assertThat(database.verify()).isEqualTo(6);
    }
  }

  @Test
  void aKillInTheMiddleOfItLosesNothing() throws Exception {
    Random random = new Random(Seed.get());
    for (int kill = 0; kill < KILLS; kill++) {
      int written;
      Process process = start();
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
          var in = process.outputWriter(StandardCharsets.UTF_8)) {
        written = Integer.parseInt(out.readLine());
        in.write("\n");
        in.flush();
        Thread.sleep(random.nextInt(150));
      } finally {
        process.destroyForcibly().waitFor();
      }
      try (Churned database = new Churned(folder)) {
        assertThat(database.verify()).isGreaterThanOrEqualTo(written);
      }
    }
    System.out.printf("%d kills, nothing lost%n", KILLS);
  }

  private Process start() throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Churned.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
