package org.letapis.powercut;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.letapis.powercut.disk.Forgotten;
import org.letapis.powercut.disk.Power;
import org.letapis.powercut.disk.RecordedDisk;
import org.letapis.powercut.disk.Tape;

/** Several lives of a program on one disk; some end by a kill in the middle of an operation. */
final class Lives {

  private final Tape tape;
  private final Random random;
  private final Set<Forgotten> forgotten;
  private final Expected expected;
  private int number;

  /**
   * @param expected what was told before this tape began; told more here
   */
  Lives(Tape tape, Random random, Set<Forgotten> forgotten, Expected expected) {
    this.tape = tape;
    this.random = random;
    this.forgotten = forgotten;
    this.expected = expected;
    this.number = 1_000 * tape.length();
  }

  /** Makes a vault and lives in it. */
  void begin() {
    RecordedDisk disk = new RecordedDisk(tape, Power.on(), forgotten);
    try (Rooms rooms = Rooms.create(disk.root())) {
      tell(new Told.Opens(0));
      tell(new Told.Journal(List.of()));
      live(rooms, 4);
    }
  }

  /** Opens the vault and lives in it, so many times. */
  void goOn(int lives) throws IOException {
    for (int i = 0; i < lives; i++) {
      boolean killed = random.nextInt(3) > 0;
      Power power = killed ? new Power(1 + random.nextInt(120)) : Power.on();
      RecordedDisk disk = new RecordedDisk(tape, power, forgotten);
      try (disk;
          Rooms rooms = Rooms.open(disk.root(), expected)) {
        tell(new Told.Opens(rooms.passphrase));
        tell(new Told.Journal(rooms.batches()));
        tell(new Told.HasWords(rooms.words));
        live(rooms, killed ? Integer.MAX_VALUE : 1 + random.nextInt(8));
      } catch (Power.Killed end) {
        // Closed by the system, as it closes what a killed process had open.
      }
    }
  }

  private void live(Rooms rooms, int operations) {
    List<Integer> journal = rooms.batches();
    List<Integer> stored = new ArrayList<>(expected.files);
    int passphrase = rooms.passphrase;
    String has = rooms.words;
    for (int i = 0; i < operations; i++) {
      int next = number++;
      switch (random.nextInt(10)) {
        case 0, 1 -> {
          boolean again = !stored.isEmpty() && random.nextInt(3) == 0;
          int file = again ? stored.get(random.nextInt(stored.size())) : next;
          stored.add(file);
          rooms.store(file);
          tell(new Told.Stored(file));
        }
        case 2 -> {
          String words = Rooms.words(next);
          tell(new Told.ChangingWords(has, words));
          rooms.change(words);
          has = words;
          tell(new Told.HasWords(words));
        }
        case 3 -> {
          tell(new Told.Changing(passphrase, next));
          rooms.change(passphrase, next);
          passphrase = next;
          tell(new Told.Opens(passphrase));
        }
        default -> {
          tell(new Told.Appending(journal, next));
          rooms.append(next);
          journal = Rooms.with(journal, next);
          tell(new Told.Journal(journal));
        }
      }
    }
  }

  private void tell(Told told) {
    expected.hear(told);
    tape.mark(told);
  }
}
