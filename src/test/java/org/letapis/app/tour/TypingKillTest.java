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

  /** What may be lost, in milliseconds; beside it what one write takes on a busy machine. */
  private static final long MAY_GO = Long.getLong("letapis.typing-loss", 2_000);

  private static final long SLOW_MACHINE = Long.getLong("letapis.typing-slack", 6_000);
  private static final System.Logger LOG = System.getLogger(TypingKillTest.class.getName());

  @TempDir Path temp;

  private record Typed(int number, long nanos) {}

  @Test
  void atMostTheLastTwoSecondsOfTypingGoWithAKill() throws Exception {
    Books.create(temp.resolve("casebook"), Desk.DOCUMENTER, "Бусел").close();
    Random random = new Random(Seed.get());
    for (int kill = 1; kill <= KILLS; kill++) {
      long heardFor = 3_000 + random.nextInt(3_000);
      List<Typed> typed = live(heardFor + SLOW_MACHINE);
      long killed = typed.getLast().nanos();
      int kept = kept();
      Typed next =
          typed.stream().filter(t -> t.number() > kept).findFirst().orElse(typed.getLast());
      long lost = TimeUnit.NANOSECONDS.toMillis(killed - next.nanos());
      LOG.log(
          System.Logger.Level.INFO,
          "killed while typing {0}: typed {1}, kept {2}, lost {3} ms",
          kill,
          typed.size(),
          kept,
          lost);
      assertThat(kept).isPositive();
      assertThat(lost).as("of typing, in ms").isLessThan(MAY_GO + SLOW_MACHINE);
    }
  }

  private List<Typed> live(long millis) throws Exception {
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
                PASSPHRASE)
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
