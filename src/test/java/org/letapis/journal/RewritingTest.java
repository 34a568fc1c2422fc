package org.letapis.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.journal.Journals.all;
import static org.letapis.journal.Journals.byPosition;
import static org.letapis.journal.Journals.entries;
import static org.letapis.journal.Journals.key;
import static org.letapis.journal.Journals.local;
import static org.letapis.journal.Journals.rollingAt;
import static org.letapis.journal.Journals.segment;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.domain.log.Position;

/** A segment written again holds what was kept, at the positions it had. */
class RewritingTest {

  private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
  private final Path folder = disk.getPath("/work/journal");

  @AfterEach
  void forget() throws IOException {
    disk.close();
  }

  /** Own state that ends in an odd number is dropped. */
  private static boolean isEven(byte[] line) {
    return (line[line.length - 1] - '0') % 2 == 0;
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.UTF_8);
  }

  private Journal written(Random random, int batches) {
    Journal journal = Journal.create(folder, key(), rollingAt(1_500));
    for (int i = 0; i < batches; i++) {
      String filler = "ў".repeat(random.nextInt(300));
      journal.append(
          List.of(
              entries("{\"n\":" + i + filler, "{}"),
              random.nextBoolean()
                  ? local("a" + i + filler + random.nextInt(10))
                  : local("b" + i + random.nextInt(10), "c" + i + random.nextInt(10))));
    }
    return journal;
  }

  private static Map<Position, List<String>> without(Map<Position, List<String>> whole, int below) {
    Map<Position, List<String>> kept = new LinkedHashMap<>();
    whole.forEach(
        (at, lines) -> {
          boolean locals = !lines.getFirst().startsWith("{");
          List<String> left =
              lines.stream()
                  .filter(
                      l ->
                          !locals
                              || at.segment() >= below
                              || isEven(l.getBytes(StandardCharsets.UTF_8)))
                  .toList();
          if (!left.isEmpty()) {
            kept.put(at, left);
          }
        });
    return kept;
  }

  @Test
  void whatIsKeptKeepsItsPositionAndWhatIsDroppedIsGoneEvenWhenWrittenAgainTwice() {
    Random random = new Random(Seed.get());
    Map<Position, List<String>> whole;
    Map<Position, List<String>> kept;
    try (Journal journal = written(random, 40)) {
      whole = byPosition(journal);
      int newest = journal.last().segment();
      assertThat(journal.rewriting().closed()).hasSize(newest - 1);
      kept = without(whole, newest);
      for (int number : journal.rewriting().closed()) {
        long length = size(number);
        // First some, then the rest: the second time a segment is written again that was before.
        journal.rewriting().drop(number, (at, line) -> isEven(line) || text(line).startsWith("b"));
        long dropped = journal.rewriting().drop(number, (at, line) -> isEven(line));
        assertThat(journal.rewriting().drop(number, (at, line) -> isEven(line))).isZero();
        assertThat(size(number)).isNotEqualTo(length);
        assertThat(dropped).isNotNegative();
      }
      assertThat(journal.rewriting().drop(newest, (at, line) -> false)).isZero();
      assertThat(byPosition(journal)).isEqualTo(kept);
      assertThat(journal.verify()).isEmpty();
      journal.append(List.of(entries("{\"after\":1}")));
    }
    try (Journal journal = Journal.open(folder, key())) {
      Map<Position, List<String>> read = byPosition(journal);
      assertThat(read.entrySet()).containsAll(kept.entrySet()).hasSize(kept.size() + 1);
      assertThat(journal.verify()).isEmpty();
      kept.forEach((at, lines) -> assertThat(Journals.texts(journal.read(at))).isEqualTo(lines));
      for (Position after : whole.keySet()) {
        Map<Position, List<String>> rest = new LinkedHashMap<>();
        journal.replay(after, (at, frame) -> rest.put(at, Journals.texts(frame)));
        assertThat(rest.keySet())
            .as("after %s", after)
            .containsExactlyElementsOf(
                read.keySet().stream().filter(at -> at.compareTo(after) > 0).toList());
      }
    }
  }

  private long size(int number) {
    try {
      return Files.size(segment(folder, number));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatAKillLeavesOfACopyIsInNobodysWay() throws IOException {
    try (Journal journal = written(new Random(Seed.get()), 12)) {
      Map<Position, List<String>> whole = byPosition(journal);
      Files.write(folder.resolve("000001.log.tmp"), new byte[] {1, 2, 3});
      try (Journal again = Journal.open(folder, key())) {
        assertThat(byPosition(again)).isEqualTo(whole);
        assertThat(again.rewriting().drop(1, (at, line) -> false)).isPositive();
        assertThat(Files.exists(folder.resolve("000001.log.tmp"))).isFalse();
        assertThat(again.verify()).isEmpty();
      }
    }
  }

  @Test
  void everyFlippedByteOfARewrittenSegmentIsNoticedAndCostsItsOwnFrameOnly() throws IOException {
    Map<Position, List<String>> kept;
    try (Journal journal = written(new Random(Seed.get()), 9)) {
      journal.rewriting().drop(1, (at, line) -> isEven(line));
      kept = byPosition(journal);
    }
    byte[] bytes = Files.readAllBytes(segment(folder, 1));
    for (int i = 0; i < bytes.length; i++) {
      byte[] flipped = bytes.clone();
      flipped[i] ^= (byte) (1 << i % 8);
      Files.write(segment(folder, 1), flipped);
      try (Journal journal = Journal.open(folder, key())) {
        Map<Position, List<String>> read = byPosition(journal);
        assertThat(journal.damage()).as("byte %d", i).isNotEmpty();
        assertThat(kept.entrySet()).as("byte %d", i).containsAll(read.entrySet());
        assertThat(read.size()).as("byte %d", i).isGreaterThanOrEqualTo(kept.size() - 1);
      }
    }
    for (int length = 0; length < bytes.length; length += 7) {
      Files.write(segment(folder, 1), java.util.Arrays.copyOf(bytes, length));
      try (Journal journal = Journal.open(folder, key())) {
        byPosition(journal);
        assertThat(journal.damage()).as("cut at %d", length).isNotEmpty();
      }
    }
  }

  @Test
  void aDamagedJournalIsMendedAndWhatWasWholeKeepsItsPosition() throws IOException {
    Map<Position, List<String>> whole;
    try (Journal journal = written(new Random(Seed.get()), 40)) {
      whole = byPosition(journal);
      assertThat(journal.last().segment()).isGreaterThan(4);
    }
    int newest = whole.keySet().stream().mapToInt(Position::segment).max().orElseThrow();
    // A frame in the first, the header of the second, all of the third, the end of the newest.
    flip(1, 400);
    flip(2, 20);
    Files.delete(segment(folder, 3));
    flip(newest, (int) Files.size(segment(folder, newest)) - 1);
    Map<Position, List<String>> read;
    byte[] damaged = Files.readAllBytes(segment(folder, 1));
    try (Journal journal = Journal.open(folder, key())) {
      read = byPosition(journal);
      assertThat(journal.damage()).hasSizeGreaterThanOrEqualTo(4);
      List<Rewriting.Mended> mended = journal.mend();
      assertThat(mended).extracting(Rewriting.Mended::number).contains(1, 2, 3, newest);
      assertThat(journal.damage()).isEmpty();
      assertThat(journal.verify()).isEmpty();
      assertThat(byPosition(journal)).isEqualTo(read);
      assertThat(journal.mend()).as("nothing is left to mend").isEmpty();
      assertThat(mended.getFirst().aside().orElseThrow()).hasBinaryContent(damaged);
      journal.append(List.of(entries("{\"after\":1}")));
    }
    try (Journal journal = Journal.open(folder, key())) {
      assertThat(journal.verify()).isEmpty();
      assertThat(byPosition(journal).entrySet()).containsAll(read.entrySet());
      assertThat(all(journal)).endsWith("{\"after\":1}");
    }
  }

  private void flip(int number, int at) throws IOException {
    byte[] bytes = Files.readAllBytes(segment(folder, number));
    bytes[at] ^= 1;
    Files.write(segment(folder, number), bytes);
  }
}
