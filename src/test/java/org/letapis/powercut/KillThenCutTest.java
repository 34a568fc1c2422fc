package org.letapis.powercut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.powercut.disk.Platter;
import org.letapis.powercut.disk.Power;
import org.letapis.powercut.disk.RecordedDisk;
import org.letapis.powercut.disk.Tape;

/**
 * A program killed at each of its changes to the disk, started again, and then the power cut: what
 * the second found written and did not write anew is not lost with what the first never forced.
 */
class KillThenCutTest {

  private static final int IMAGES = 4;
  private static final long SEED = Seed.get();
  private static final int NUMBER = 7;

  @TempDir Path temp;
  private int folders;

  @Test
  void aFileStoredAgainAfterAKillIsThere() throws IOException {
    eachKill(rooms -> rooms.store(NUMBER), rooms -> rooms.store(NUMBER), r -> r.has(NUMBER));
  }

  @Test
  void whatIsAppendedAfterAKillIsThereWithAllItWasBuiltOn() throws IOException {
    eachKill(
        rooms -> appendUntilItRolls(rooms, 100),
        rooms -> appendUntilItRolls(rooms, 200),
        rooms -> rooms.batches().contains(203) && rooms.journal.verify().isEmpty());
  }

  /** Long batches, so that segments are begun. */
  private static void appendUntilItRolls(Rooms rooms, int from) {
    for (int i = 0; i < 4; i++) {
      rooms.append(from + i);
    }
  }

  private interface Question {
    boolean ask(Rooms rooms);
  }

  private void eachKill(Consumer<Rooms> killed, Consumer<Rooms> again, Question kept)
      throws IOException {
    boolean survived = false;
    for (int changes = 1; !survived; changes++) {
      Tape tape = new Tape(folder());
      RecordedDisk first = new RecordedDisk(tape, Power.on(), Set.of());
      Rooms.create(first.root()).close();
      Expected expected = new Expected();
      expected.hear(new Told.Opens(0));
      survived = lives(tape, expected, new Power(changes), killed);
      lives(tape, expected, Power.on(), again);
      Platter platter = new Platter(tape);
      platter.advance(tape.length());
      for (int i = 0; i < IMAGES; i++) {
        Tape laid = Tape.on(platter.cut(new Random(SEED + i)), folder());
        RecordedDisk disk = new RecordedDisk(laid, Power.on(), Set.of());
        try (disk;
            Rooms rooms = Rooms.open(disk.root(), expected)) {
          assertThat(kept.ask(rooms)).as("killed after %d changes, image %d", changes, i).isTrue();
        }
      }
    }
  }

  /** Whether it lived to the end of its work. */
  private static boolean lives(Tape tape, Expected expected, Power power, Consumer<Rooms> work)
      throws IOException {
    RecordedDisk disk = new RecordedDisk(tape, power, Set.of());
    try (disk;
        Rooms rooms = Rooms.open(disk.root(), expected)) {
      work.accept(rooms);
      return true;
    } catch (Power.Killed end) {
      return false;
    }
  }

  private Path folder() throws IOException {
    return Files.createDirectory(temp.resolve("disk" + folders++));
  }
}
