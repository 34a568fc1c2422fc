package org.letapis.powercut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.powercut.disk.Forgotten;
import org.letapis.powercut.disk.Image;
import org.letapis.powercut.disk.Platter;
import org.letapis.powercut.disk.Power;
import org.letapis.powercut.disk.RecordedDisk;
import org.letapis.powercut.disk.Step;
import org.letapis.powercut.disk.Tape;

class PowerCutTest {

  /** How often the power is cut; {@code -Dletapis.cuts=20000} for a long run. */
  private static final int CUTS = Integer.getInteger("letapis.cuts", 12);

  private static final long SEED = Seed.get();
  private static final int CUTS_A_RUN = 12;
  private static final int IMAGES_A_CUT = 3;
  private static final int RUNS_TOLD = 20;
  private static final System.Logger LOG = System.getLogger(PowerCutTest.class.getName());

  @TempDir Path temp;
  private int images;

  @Test
  void whateverOfWhatWasNotForcedSurvivesEverythingAcknowledgedIsThereAndNothingHalfThere()
      throws IOException {
    int runs = CUTS / CUTS_A_RUN;
    for (int run = 0; run < runs; run++) {
      Optional<AssertionError> loss = run(SEED + run, Set.of());
      if (loss.isPresent()) {
        throw new AssertionError("run of seed " + (SEED + run), loss.get());
      }
      if ((run + 1) % RUNS_TOLD == 0 || run + 1 == runs) {
        LOG.log(
            System.Logger.Level.INFO,
            "power cuts {0} in {1} runs, images {2}, losses 0, seed {3}",
            (run + 1) * CUTS_A_RUN,
            run + 1,
            images,
            SEED);
      }
    }
  }

  /** A harness that finds nothing wrong with a lying disk would find nothing at all. */
  @Test
  void aDiskThatOnlyPretendsToForceIsFoundOut() throws IOException {
    for (Forgotten forgotten : Forgotten.values()) {
      int losses = 0;
      for (int run = 0; run < 5; run++) {
        losses += run(SEED + run, Set.of(forgotten)).isPresent() ? 1 : 0;
      }
      assertThat(losses).as("runs with losses when %s are not forced", forgotten).isPositive();
    }
  }

  /** What a run wrote is what the recorder says it wrote, so no writing passed it by. */
  @Test
  void theRecorderMissesNothing() throws IOException {
    Path real = Files.createDirectory(temp.resolve("real"));
    Tape tape = record(real, new Random(SEED), Set.of());
    Platter platter = new Platter(tape);
    platter.advance(tape.length());
    Set<String> recorded = new TreeSet<>(platter.whole().keySet());
    Set<String> there = new TreeSet<>();
    try (Stream<Path> all = Files.walk(real)) {
      for (Path path : all.filter(p -> !p.equals(real)).toList()) {
        String name = real.relativize(path).toString();
        there.add(Files.isDirectory(path) ? name + "/" : name);
        if (Files.isRegularFile(path)) {
          assertThat(platter.whole().get(name)).isEqualTo(Files.readAllBytes(path));
        }
      }
    }
    assertThat(recorded).isEqualTo(there);
  }

  /** One program's lives, cut at several moments; the first loss found. */
  private Optional<AssertionError> run(long seed, Set<Forgotten> forgotten) throws IOException {
    Random random = new Random(seed);
    Path real = Files.createDirectory(temp.resolve("run"));
    try {
      Tape tape = record(real, random, forgotten);
      int[] cuts = random.ints(CUTS_A_RUN, begun(tape), tape.length() + 1).sorted().toArray();
      Platter platter = new Platter(tape);
      for (int cut : cuts) {
        platter.advance(cut);
        for (int i = 0; i < IMAGES_A_CUT; i++) {
          images++;
          Image image = platter.cut(random);
          try {
            look(image, heard(tape.steps().subList(0, cut), new Expected()), random);
          } catch (AssertionError | RuntimeException loss) {
            return Optional.of(new AssertionError("cut at step " + cut + ", image " + i, loss));
          }
        }
      }
      return Optional.empty();
    } finally {
      remove(real);
    }
  }

  private static Tape record(Path real, Random random, Set<Forgotten> forgotten)
      throws IOException {
    Tape tape = new Tape(real);
    Lives lives = new Lives(tape, random, forgotten, new Expected());
    lives.begin();
    lives.goOn(4);
    return tape;
  }

  /** The step after which the making of the vault was acknowledged. */
  private static int begun(Tape tape) {
    List<Step> steps = tape.steps();
    int at = 0;
    while (!(steps.get(at) instanceof Step.Mark(Told.Journal journal))) {
      at++;
    }
    return at + 1;
  }

  private static Expected heard(List<Step> steps, Expected expected) {
    for (Step step : steps) {
      if (step instanceof Step.Mark(Told told)) {
        expected.hear(told);
      }
    }
    return expected;
  }

  /** Compares, lives on for a while, is cut off once more, and compares again. */
  private void look(Image image, Expected expected, Random random) throws IOException {
    Path real = Files.createDirectory(temp.resolve("image"));
    Path again = Files.createDirectory(temp.resolve("again"));
    try {
      Tape tape = Tape.on(image, real);
      int laid = tape.length();
      compare(tape, expected);
      new Lives(tape, random, Set.of(), copy(expected)).goOn(2);
      compare(tape, heard(tape.steps(), copy(expected)));
      int cut = laid + random.nextInt(tape.length() - laid + 1);
      Platter platter = new Platter(tape);
      platter.advance(cut);
      Tape second = Tape.on(platter.cut(random), again);
      images++;
      compare(second, heard(tape.steps().subList(0, cut), copy(expected)));
    } finally {
      remove(real);
      remove(again);
    }
  }

  private static Expected copy(Expected expected) {
    Expected copy = new Expected();
    copy.journals.addAll(expected.journals);
    copy.passphrases.addAll(expected.passphrases);
    copy.files.addAll(expected.files);
    copy.words.clear();
    copy.words.addAll(expected.words);
    return copy;
  }

  private static void compare(Tape tape, Expected expected) throws IOException {
    RecordedDisk disk = new RecordedDisk(tape, Power.on(), Set.of());
    try (disk;
        Rooms rooms = Rooms.open(disk.root(), expected)) {
      List<Integer> batches = rooms.batches();
      assertThat(expected.journals.contains(batches))
          .as("the journal %s is one of %s", batches, expected.journals)
          .isTrue();
      assertThat(rooms.journal.verify()).as("damage").isEmpty();
      assertThat(expected.files).as("files").allMatch(rooms::has);
      assertThat(rooms.files.list().damaged()).as("damaged files").isZero();
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
