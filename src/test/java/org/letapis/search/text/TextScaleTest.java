package org.letapis.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.bench.text.Accounts;
import org.letapis.crypto.Secret;

/**
 * Many events at once: {@code -Dletapis.text.events=1000000} prints what building and asking cost;
 * by default a small slice proves that what was put in is found.
 */
class TextScaleTest {

  private static final int EVENTS = Integer.getInteger("letapis.text.events", 2_000);
  private static final int QUESTIONS = Integer.getInteger("letapis.text.questions", 200);

  @TempDir Path folder;

  @Test
  void whatIsPutInIsFoundHoweverMuchThereIs() throws IOException {
    byte[] bytes = new byte[32];
    new Random(Seed.get()).nextBytes(bytes);
    try (Secret key = Secret.taking(bytes)) {
      try (TextIndex index = TextIndex.open(folder, key)) {
        long begun = System.nanoTime();
        Accounts accounts = new Accounts(Seed.get());
        for (int i = 0; i < EVENTS; i++) {
          index.add(accounts.doc(i), "");
        }
        TextDoc last = accounts.doc(EVENTS);
        index.add(last, "");
        index.commit(Map.of());
        index.refresh();
        report("build s", (System.nanoTime() - begun) / 1e9);
        report("MiB on disk", size() / 1048576.0);
      }
      long begun = System.nanoTime();
      try (TextIndex index = TextIndex.open(folder, key)) {
        report("open ms", (System.nanoTime() - begun) / 1e6);
        assertThat(index.size()).isEqualTo(EVENTS + 1);
        ask(index);
        String rare = new Accounts(Seed.get()).doc(0).parts().getFirst().text().split(" ")[0];
        assertThat(index.search(new Clause.Word(TextPlace.ALL, rare, false), 10).hits())
            .isNotEmpty();
      }
    }
  }

  private static void ask(TextIndex index) throws IOException {
    Accounts asking = new Accounts(Seed.get() + 1);
    for (int i = 0; i < QUESTIONS / 2; i++) {
      index.search(asking.question(), 200);
    }
    long[] took = new long[QUESTIONS];
    long found = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      Clause.All question = asking.question();
      long begun = System.nanoTime();
      found += index.search(question, 200).total();
      took[i] = System.nanoTime() - begun;
    }
    Arrays.sort(took);
    assertThat(found).isPositive();
    for (int percent : new int[] {50, 95, 99}) {
      report("p" + percent + " ms", took[QUESTIONS * percent / 100] / 1e6);
    }
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    report("heap MiB", (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0);
  }

  private static void report(String what, double value) {
    System.out.printf(java.util.Locale.ROOT, "text %,d: %s %.2f%n", EVENTS, what, value);
  }

  private long size() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(f -> f.toFile().length()).sum();
    }
  }
}
