package org.letapis.casebook.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.casebook.crash.Said.What;

class KillTest {

  /** How often the program is killed; {@code -Dletapis.kills=2000} for a long run. */
  private static final int KILLS = Integer.getInteger("letapis.kills", 4);

  private static final long SEED = Seed.get();

  /** A casebook grows, and looking at it takes longer: after so many kills another is begun. */
  private static final int LIVES = 16;

  private static final System.Logger LOG = System.getLogger(KillTest.class.getName());

  private final Map<What, Integer> acknowledged = new EnumMap<>(What.class);
  private final Map<What, Integer> interrupted = new EnumMap<>(What.class);

  @TempDir Path temp;

  @Test
  void whatWasAcknowledgedIsThereAfterAKillAndNothingIsHalfThere() throws Exception {
    for (int killed = 0; killed < KILLS; killed += LIVES) {
      oneCasebook(killed, Math.min(LIVES, KILLS - killed));
      LOG.log(
          System.Logger.Level.INFO,
          "kills {0}, seed {1}, lost 0, acknowledged {2}, interrupted {3}",
          Math.min(killed + LIVES, KILLS),
          SEED,
          acknowledged,
          interrupted);
    }
  }

  private void oneCasebook(int before, int lives) throws Exception {
    Random random = new Random(SEED + before);
    Path folder = Files.createDirectory(temp.resolve("kills-" + before));
    Acknowledged model = new Acknowledged();
    try (Sender sender = Sender.prepare(folder)) {
      Verdict verdict = new Verdict(folder, model, sender);
      for (int life = 1; life <= lives; life++) {
        try {
          Victim.live(folder, life, life == LIVES, model, random);
          model.inFlight().ifPresent(said -> interrupted.merge(said.what(), 1, Integer::sum));
          verdict.run(life % 4 == 0);
        } catch (AssertionError | RuntimeException found) {
          throw new AssertionError(
              "seed %d, kill %d after %s".formatted(SEED, before + life, model.history()), found);
        }
      }
      if (lives < LIVES) {
        verdict.run(true);
      }
    }
    model.counts.forEach((what, count) -> acknowledged.merge(what, count, Integer::sum));
  }
}
