package org.letapis.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.types.Detention;

/** The program killed while somebody types without a pause: at most the last two seconds go. */
class TypingKillTest {

  /** How often it is killed; {@code -Dletapis.typing-kills=50} for a long run. */
  private static final int KILLS = Integer.getInteger("letapis.typing-kills", 1);

  private static final String PASSPHRASE = "калі ласка адчыніся 7";

  /** How long somebody types before the kill, in milliseconds. */
  private static final long TYPING = Long.getLong("letapis.typing-millis", 3_500);

  /**
   * What may be lost, in milliseconds, beyond the two seconds: what a write takes while all cores
   * are at other work. A long run on an idle machine sets it to 0.
   */
  private static final long BUSY = Long.getLong("letapis.typing-busy", 30_000);

  @TempDir Path temp;

  private record Typed(int number, long nanos) {}

  @Test
  void atMostTheLastTwoSecondsOfTypingGoWithAKill() throws Exception {
    Books.create(temp.resolve("casebook"), Desk.DOCUMENTER, "Бусел").close();
    Random random = new Random(Seed.get());
    int first = 1;
    for (int kill = 1; kill <= KILLS; kill++) {
      List<Typed> typed = live(TYPING + random.nextInt(1_000), first);
      long killed = typed.getLast().nanos();
      int kept = kept();
      Typed next =
          typed.stream().filter(t -> t.number() > kept).findFirst().orElse(typed.getLast());
      long lost = TimeUnit.NANOSECONDS.toMillis(killed - next.nanos());
      System.out.printf(
          "killed while typing %d: typed %d, kept %d, lost %d ms%n",
          kill, typed.getLast().number(), kept, lost);
      // Numbers go on from one kill to the next: an older draft is not what was kept now.
      assertThat(kept).as("what somebody typed who never paused").isGreaterThanOrEqualTo(first);
      assertThat(lost).as("of typing, in ms").isLessThan(2_000 + BUSY);
      first = typed.getLast().number() + 1;
    }
  }

  private List<Typed> live(long millis, int first) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.io.tmpdir=" + temp.resolve("casebook"),
                "-cp",
                System.getProperty("letapis.kill.path", System.getProperty("java.class.path")),
                TypingProcess.class.getName(),
                temp.toString(),
                PASSPHRASE,
                Integer.toString(first))
            .redirectError(temp.resolve("errors").toFile())
            .start();
    List<Typed> typed = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        typed.add(new Typed(Integer.parseInt(line), System.nanoTime()));
        long since = typed.getLast().nanos() - typed.getFirst().nanos();
        if (TimeUnit.NANOSECONDS.toMillis(since) > millis) {
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly().onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }
    assertThat(typed).as(Files.readString(temp.resolve("errors"))).isNotEmpty();
    return typed;
  }

  private int kept() {
    try (Casebook book = Books.open(temp.resolve("casebook"))) {
      return book.drafts().all().stream()
          .flatMap(
              d ->
                  java.util.Optional.ofNullable(d.change().fields().get(Detention.PLACE.path()))
                      .stream())
          .mapToInt(place -> Integer.parseInt(place.asString()))
          .max()
          .orElse(0);
    }
  }
}
