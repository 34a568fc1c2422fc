package org.letapis.powercut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.domain.problem.Problem;
import org.letapis.powercut.disk.Image;
import org.letapis.powercut.disk.Platter;
import org.letapis.powercut.disk.Power;
import org.letapis.powercut.disk.RecordedDisk;
import org.letapis.powercut.disk.Tape;
import org.letapis.vault.Vault;

/** The power cut while a vault is erased: whole before, and gone once it was said to be gone. */
class EraseCutTest {

  private static final int IMAGES_A_STEP = 3;
  private static final long SEED = Seed.get();
  private static final Pattern LONG_BASE64 = Pattern.compile("\"([A-Za-z0-9+/]{40,}=*)\"");

  @TempDir Path temp;
  private int images;

  @Test
  void onceErasedNothingOfTheKeysComesBackWhateverTheDiskKept() throws IOException {
    for (int run = 0; run < 2; run++) {
      Random random = new Random(SEED + run);
      Expected expected = new Expected();
      Tape tape = new Tape(Files.createDirectory(temp.resolve("run" + run)));
      Lives lives = new Lives(tape, random, Set.of(), expected);
      lives.begin();
      lives.goOn(2);
      Path header = tape.root().resolve("vault").resolve("vault.json");
      List<String> keys = keysIn(Files.readString(header));
      assertThat(keys).isNotEmpty();
      int before = tape.length();
      RecordedDisk disk = new RecordedDisk(tape, Power.on(), Set.of());
      Vault.eraseKeys(disk.root().resolve("vault"));
      int unreadable = tape.length();
      Vault.erase(disk.root().resolve("vault"));
      look(tape, before, unreadable, expected, keys, random);
    }
    assertThat(images).isPositive();
  }

  private void look(
      Tape tape, int before, int gone, Expected expected, List<String> keys, Random random)
      throws IOException {
    Platter platter = new Platter(tape);
    for (int cut = before; cut <= tape.length(); cut++) {
      platter.advance(cut);
      for (int i = 0; i < IMAGES_A_STEP; i++) {
        Image image = platter.cut(random);
        Path real = Files.createDirectory(temp.resolve("image" + images++));
        Tape laid = Tape.on(image, real);
        if (cut >= gone) {
          image.entries().forEach((name, bytes) -> assertHasNone(name, bytes, keys));
        }
        assertThat(opens(laid, expected))
            .as("seed %d, cut at %d of %d to %d", SEED, cut, before, gone)
            .isIn(
                cut == before ? List.of(true) : cut < gone ? List.of(true, false) : List.of(false));
      }
    }
  }

  private static boolean opens(Tape tape, Expected expected) throws IOException {
    try (RecordedDisk disk = new RecordedDisk(tape, Power.on(), Set.of());
        Rooms rooms = Rooms.open(disk.root(), expected)) {
      assertThat(expected.journals).contains(rooms.batches());
      assertThat(expected.files).allMatch(rooms::has);
      return true;
    } catch (Problem | AssertionError closed) {
      return false;
    }
  }

  private static List<String> keysIn(String header) {
    List<String> keys = new ArrayList<>();
    Matcher matcher = LONG_BASE64.matcher(header);
    while (matcher.find()) {
      keys.add(matcher.group(1));
    }
    return keys;
  }

  private static void assertHasNone(String name, byte[] bytes, List<String> keys) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (String key : keys) {
      assertThat(text.contains(key.substring(0, 32))).as("a key in %s", name).isFalse();
    }
  }
}
