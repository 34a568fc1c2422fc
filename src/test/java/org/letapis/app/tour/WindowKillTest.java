package org.letapis.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Canary;
import org.letapis.Seed;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Common;
import org.letapis.domain.types.Detention;

/** The whole program with its window killed: what the window showed as saved is there. */
class WindowKillTest {

  /** How often it is killed; {@code -Dletapis.window-kills=100} for a long run. */
  private static final int KILLS = Integer.getInteger("letapis.window-kills", 1);

  private static final String OPTIONS = System.getProperty("letapis.kill.options", "");
  private static final String PASSPHRASE = "калі ласка адчыніся 7";
  private static final long SEED = Seed.get();
  private static final System.Logger LOG = System.getLogger(WindowKillTest.class.getName());

  @TempDir Path temp;
  private final List<String> done = new ArrayList<>();
  private String begun = "";

  @Test
  void whatTheWindowShowedAsSavedIsThereAfterAKill() throws Exception {
    Files.createDirectory(temp.resolve("outside"));
    Files.write(temp.resolve("outside").resolve("picture.png"), new byte[40_000]);
    Books.create(temp.resolve("casebook"), Desk.DOCUMENTER, "Бусел").close();
    Random random = new Random(SEED);
    for (int kill = 1; kill <= KILLS; kill++) {
      live(kill, random);
      try {
        look();
      } catch (AssertionError | RuntimeException loss) {
        throw new AssertionError(
            "seed %d, kill %d in %s after %s".formatted(SEED, kill, begun, done), loss);
      }
      LOG.log(
          System.Logger.Level.INFO,
          "windows killed {0}, seed {1}, lost 0, acknowledged {2}",
          kill,
          SEED,
          done.size());
    }
    Canary.assertAbsent(temp.resolve("casebook"), WindowProcess.CANARY, PASSPHRASE);
  }

  private void live(int life, Random random) throws IOException {
    Process process =
        new ProcessBuilder(command(life)).redirectError(temp.resolve("errors").toFile()).start();
    int lines = 1 + random.nextInt(random.nextInt(3) == 0 ? 40 : 8);
    int heard = 0;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith("done ")) {
          done.add(line.substring(5));
          begun = "";
        } else {
          begun = line.substring(6);
        }
        if (++heard == lines) {
          LockSupport.parkNanos((long) (random.nextDouble() * random.nextDouble() * 400_000_000));
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly().onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }
    assertThat(heard).as(Files.readString(temp.resolve("errors"))).isGreaterThanOrEqualTo(lines);
  }

  private List<String> command(int life) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (!OPTIONS.isEmpty()) {
      command.addAll(Arrays.asList(OPTIONS.split(" ")));
    }
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.io.tmpdir=" + temp.resolve("casebook"),
            "-cp",
            System.getProperty("letapis.kill.path", System.getProperty("java.class.path")),
            WindowProcess.class.getName(),
            temp.toString(),
            PASSPHRASE,
            Integer.toString(life)));
    return command;
  }

  private void look() throws IOException {
    TreeMap<String, Integer> found = new TreeMap<>();
    try (Casebook book = Books.open(temp.resolve("casebook"))) {
      assertThat(book.notices()).isEmpty();
      for (var person : book.records().find(RecordQuery.byTitle("", 5_000, "person"))) {
        String[] names = person.title().split(" ");
        assertThat(names[0]).as("no name half there").isEqualTo(names[1]);
        found.merge("person " + names[0], 1, Integer::sum);
      }
      for (var summary : book.records().find(RecordQuery.byTitle("", 5_000, "detention"))) {
        CaseRecord record = book.records().view(summary.id()).orElseThrow().record();
        String place = record.get(Detention.PLACE).orElseThrow();
        assertThat(record.get(Common.ACCOUNT)).as("no record half there").contains(place);
        boolean withFile = !record.rows(Common.FILES).isEmpty();
        found.merge((withFile ? "file " : "detention ") + numberIn(place), 1, Integer::sum);
      }
      for (var draft : book.drafts().all()) {
        var place = draft.change().fields().get(Detention.PLACE.path());
        if (place != null) {
          found.merge("draft " + numberIn(place.asString()), 1, Integer::sum);
        }
      }
      assertThat(book.check(Progress.NONE).findings()).isEmpty();
    }
    List<String> expected =
        done.stream().filter(what -> !what.equals("open") && !what.equals("lock")).toList();
    assertThat(found.keySet()).containsAll(expected);
    assertThat(found.values()).allMatch(times -> times == 1);
  }

  private static String numberIn(String text) {
    return text.substring(WindowProcess.CANARY.length());
  }
}
