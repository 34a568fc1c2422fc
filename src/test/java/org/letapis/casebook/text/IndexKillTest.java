package org.letapis.casebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.entry.RecordId;

/**
 * The program is killed while it puts records into the index: afterwards every acknowledged record
 * is found, by an index that is settled or made again. {@code -Dletapis.text.kills=50} for more.
 */
class IndexKillTest {

  private static final int KILLS = Integer.getInteger("letapis.text.kills", 1);

  @TempDir Path folder;

  @Test
  void everyAcknowledgedRecordIsFoundAfterAKill() throws Exception {
    Random random = new Random(Seed.get());
    Path place = folder.resolve("book");
    try (Casebook book = Books.create(place, Desk.DOCUMENTER, "Проба")) {
      RecordId person = Books.person(book, "Вярбіцкі", "Аляксандр");
      for (int i = 0; i < 10; i++) {
        Books.detention(book, person, LocalDate.of(2020, 8, 1 + i % 28), "пачатак");
      }
    }
    int said = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      said += life(place, said, random);
      try (Casebook book = Books.open(place)) {
        book.text().await();
        assertThat(book.text().state().complete()).as("kill " + kill).isTrue();
        for (int i = 0; i < said; i++) {
          assertThat(book.text().ids(word(i), 10)).as("kill %d, record %d", kill, i).hasSize(1);
        }
        assertThat(book.text().ids("пачатак", 100)).hasSize(10);
      }
    }
  }

  /** A word that no other record has; numbers have no stems. */
  private static String word(int number) {
    return Integer.toString(700_000 + number);
  }

  private int life(Path place, int from, Random random) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Djava.io.tmpdir=" + place,
                "-cp",
                System.getProperty("letapis.kill.path", System.getProperty("java.class.path")),
                IndexKillTest.class.getName(),
                place.toString(),
                Integer.toString(from)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    int lines = 1 + random.nextInt(6);
    int heard = 0;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (++heard == lines) {
          LockSupport.parkNanos(random.nextInt(20_000_000));
          // By its handle: what it still said before it died is to be read.
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly().onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }
    assertThat(heard).isGreaterThanOrEqualTo(lines);
    return heard;
  }

  /** The process that is killed: saves records while they are indexed, and says how many. */
  public static void main(String[] arguments) throws InterruptedException {
    Casebook book = Books.open(Path.of(arguments[0]));
    int number = Integer.parseInt(arguments[1]);
    book.text().start();
    RecordId person = Books.person(book, "Другі", "Алесь");
    while (true) {
      Books.detention(book, person, LocalDate.of(2021, 1, 1), word(number));
      System.out.println(number++);
      if (number % 4 == 0) {
        book.text().await();
      }
    }
  }
}
