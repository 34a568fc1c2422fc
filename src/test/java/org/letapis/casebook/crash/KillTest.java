package org.letapis.casebook.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Canary;
import org.letapis.Seed;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.ledger.Progress;
import org.letapis.domain.entry.RecordId;

class KillTest {

  /** How often the program is killed; {@code -Dletapis.kills=50} for a long run. */
  private static final int KILLS = Integer.getInteger("letapis.kills", 4);

  private static final long SEED = Seed.get();

  @TempDir Path temp;

  @Test
  void whatWasSaidToBeSavedIsThereAfterAKill() throws Exception {
    Path folder = temp.resolve("casebook");
    Books.create(folder, Desk.DOCUMENTER, "Бусел").close();
    Random random = new Random(SEED);
    List<RecordId> acknowledged = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged.addAll(saveAndKill(folder, 1 + random.nextInt(40)));
      try (Casebook book = Books.open(folder)) {
        for (RecordId id : acknowledged) {
          assertThat(book.records().view(id)).as("seed %d, kill %d", SEED, kill).isPresent();
        }
        assertThat(book.check(Progress.NONE).findings())
            .as("seed %d, kill %d", SEED, kill)
            .isEmpty();
      }
      Canary.assertAbsent(folder, SavingProcess.CANARY);
    }
    System.Logger log = System.getLogger(KillTest.class.getName());
    log.log(
        System.Logger.Level.INFO,
        "kills {0}, acknowledged {1}, missing 0, seed {2}",
        KILLS,
        acknowledged.size(),
        SEED);
  }

  /** Starts the program, waits for so many acknowledgements, and kills it at once. */
  private static List<RecordId> saveAndKill(Path folder, int count) throws IOException {
    Process process =
        SavingProcess.on(folder).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<RecordId> saved = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new java.io.InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      while (line != null) {
        saved.add(RecordId.of(line.substring("saved ".length())));
        if (saved.size() == count) {
          // By its handle: what it still said before it died is to be read.
          process.toHandle().destroyForcibly();
        }
        line = out.readLine();
      }
    } finally {
      process.destroyForcibly().onExit().join();
    }
    assertThat(saved).hasSizeGreaterThanOrEqualTo(count);
    return saved;
  }
}
