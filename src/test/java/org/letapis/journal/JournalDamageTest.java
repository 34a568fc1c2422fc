package org.letapis.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.letapis.journal.Journals.all;
import static org.letapis.journal.Journals.byPosition;
import static org.letapis.journal.Journals.entries;
import static org.letapis.journal.Journals.key;
import static org.letapis.journal.Journals.local;
import static org.letapis.journal.Journals.rollingAt;
import static org.letapis.journal.Journals.segment;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.letapis.domain.log.Position;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.segment.SegmentHeader;

/** Whatever a disk or a hand does to the files is noticed, and never gives wrong lines. */
class JournalDamageTest {

  /** In memory: a thousand damaged journals are written. */
  private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());

  private final Path temp = disk.getPath("/work");
  private Path folder = Path.of("");
  private Map<Position, List<String>> whole = Map.of();
  private List<Position> positions = List.of();

  @BeforeEach
  void writeAJournalOfTwoSegments() {
    folder = temp.resolve("journal");
    try (Journal journal = Journal.create(folder, key(), rollingAt(600))) {
      for (int i = 0; i < 6; i++) {
        // Lines of one length, so that frames can be swapped without moving others.
        journal.append(
            List.of(entries("{\"n\":10" + i + "}", "{\"m\":1}"), local("{\"l\":" + i + "}")));
      }
      whole = byPosition(journal);
      positions = List.copyOf(whole.keySet());
      assertThat(journal.last().segment()).isEqualTo(2);
    }
  }

  @AfterEach
  void forget() throws IOException {
    disk.close();
  }

  @Test
  void everyFlippedByteIsNoticedAndOnlyItsOwnFrameIsLost() throws IOException {
    for (int number = 1; number <= 2; number++) {
      byte[] bytes = Files.readAllBytes(segment(folder, number));
      for (int i = 0; i < bytes.length; i++) {
        byte[] flipped = bytes.clone();
        flipped[i] ^= (byte) (1 << i % 8);
        Files.write(segment(folder, number), flipped);
        try (Journal journal = Journal.open(folder, key())) {
          Map<Position, List<String>> read = byPosition(journal);
          String where = "segment %d byte %d: %s".formatted(number, i, journal.damage());
          assertThat(journal.damage()).as(where).isNotEmpty();
          assertThat(whole.entrySet()).as(where).containsAll(read.entrySet());
          assertThat(read.size()).as(where).isGreaterThanOrEqualTo(whole.size() - 1);
          assertThat(journal.tail()).as(where).isEmpty();
          for (Position at : positions) {
            if (!read.containsKey(at)) {
              assertThat(at.segment()).isEqualTo(number);
              assertThatThrownBy(() -> journal.read(at))
                  .matches(p -> ((Problem) p).is(JournalProblem.DAMAGED));
            }
          }
        }
      }
      Files.write(segment(folder, number), bytes);
    }
  }

  @Test
  void aDamagedNewestSegmentIsLeftAsItIsAndTheNextBatchBeginsAnother() throws IOException {
    byte[] bytes = Files.readAllBytes(segment(folder, 2));
    bytes[bytes.length - 1] ^= 1;
    Files.write(segment(folder, 2), bytes);
    List<String> read;
    try (Journal journal = Journal.open(folder, key())) {
      assertThat(journal.damage())
          .containsExactly(
              new Damage(
                  Damage.Kind.UNREADABLE, 2, positions.getLast().offset(), bytes.length, false));
      journal.append(List.of(entries("after")));
      read = all(journal);
      assertThat(read).hasSize(whole.size() / 2 * 3 - 1 + 1).endsWith("after");
    }
    assertThat(segment(folder, 2)).hasBinaryContent(bytes);
    try (Journal journal = Journal.open(folder, key())) {
      assertThat(journal.last()).isEqualTo(new Position(3, SegmentHeader.LENGTH));
      assertThat(all(journal)).isEqualTo(read);
      assertThat(journal.damage()).hasSize(1);
    }
  }

  @Test
  void aDroppedFrameIsNoticed() throws IOException {
    for (int i = 0; i + 1 < positions.size(); i++) {
      if (positions.get(i).segment() == positions.get(i + 1).segment()) {
        rearrange(positions.get(i), List.of());
      }
    }
  }

  @Test
  void aRepeatedFrameIsNoticed() throws IOException {
    for (Position at : positions) {
      rearrange(at, List.of(at, at));
    }
  }

  @Test
  void swappedFramesAreNoticedEvenWhenTheyAreOfOneLength() throws IOException {
    for (int i = 0; i + 3 < positions.size(); i++) {
      Position one = positions.get(i);
      Position other = positions.get(i + 2);
      if (one.segment() == other.segment()) {
        byte[] before = Files.readAllBytes(segment(folder, one.segment()));
        byte[] after = before.clone();
        byte[] a = frame(before, one);
        byte[] b = frame(before, other);
        assertThat(a).hasSameSizeAs(b);
        System.arraycopy(b, 0, after, (int) one.offset(), b.length);
        System.arraycopy(a, 0, after, (int) other.offset(), a.length);
        checkNoticed(one.segment(), before, after);
      }
    }
  }

  private void rearrange(Position at, List<Position> instead) throws IOException {
    byte[] before = Files.readAllBytes(segment(folder, at.segment()));
    ByteArrayOutputStream after = new ByteArrayOutputStream();
    after.write(before, 0, (int) at.offset());
    for (Position position : instead) {
      after.writeBytes(frame(before, position));
    }
    int end = (int) at.offset() + frame(before, at).length;
    after.write(before, end, before.length - end);
    checkNoticed(at.segment(), before, after.toByteArray());
  }

  private void checkNoticed(int number, byte[] before, byte[] after) throws IOException {
    Files.write(segment(folder, number), after);
    try (Journal journal = Journal.open(folder, key())) {
      Map<Position, List<String>> read = byPosition(journal);
      assertThat(journal.damage()).isNotEmpty();
      assertThat(whole.entrySet()).containsAll(read.entrySet());
    }
    Files.write(segment(folder, number), before);
  }

  private byte[] frame(byte[] segment, Position at) {
    long end =
        positions.stream()
            .filter(p -> p.segment() == at.segment() && p.offset() > at.offset())
            .mapToLong(Position::offset)
            .min()
            .orElse(segment.length);
    return Arrays.copyOfRange(segment, (int) at.offset(), (int) end);
  }

  @Test
  void aMissingSegmentIsNoticedAndTheOthersAreRead() throws IOException {
    Files.delete(segment(folder, 1));
    try (Journal journal = Journal.open(folder, key())) {
      assertThat(journal.damage())
          .containsExactly(new Damage(Damage.Kind.SEGMENT_MISSING, 1, 0, 0, false));
      assertThat(byPosition(journal).keySet())
          .containsExactlyElementsOf(positions.stream().filter(p -> p.segment() == 2).toList());
    }
  }

  @Test
  void anOlderSegmentThatLostItsEndIsNoticedOnOpening() throws IOException {
    byte[] bytes = Files.readAllBytes(segment(folder, 1));
    long cut = positions.get(2).offset();
    Files.write(segment(folder, 1), Arrays.copyOf(bytes, (int) cut));
    try (Journal journal = Journal.open(folder, key())) {
      assertThat(journal.damage())
          .containsExactly(new Damage(Damage.Kind.END_MISSING, 1, cut, bytes.length, false));
    }
  }

  @Test
  void aJournalThatEndsBeforeWhatWasReachedSaysSo() throws IOException {
    Position reached = positions.getLast();
    Files.delete(segment(folder, 2));
    try (Journal journal = Journal.open(folder, key())) {
      List<Damage> damage = journal.replay(reached, (at, frame) -> {});
      assertThat(damage)
          .containsExactly(new Damage(Damage.Kind.END_MISSING, 2, 0, reached.offset(), false));
    }
  }

  @Test
  void twoCopiesThatWentDifferentWaysCannotBeMixedUnnoticed() throws IOException {
    Path copy = Files.createDirectory(temp.resolve("copy"));
    for (int number = 1; number <= 2; number++) {
      Files.copy(segment(folder, number), segment(copy, number));
    }
    append(folder, "one", "two");
    append(copy, "eno", "owt");
    byte[] one = Files.readAllBytes(segment(folder, 2));
    byte[] other = Files.readAllBytes(segment(copy, 2));
    assertThat(one).hasSameSizeAs(other);
    int half = one.length - frameLength("one");
    System.arraycopy(other, half, one, half, one.length - half);
    Files.write(segment(folder, 2), one);
    try (Journal journal = Journal.open(folder, key())) {
      assertThat(journal.damage())
          .containsExactly(new Damage(Damage.Kind.NOT_CONTINUED, 2, half, half, true));
    }
  }

  private static void append(Path folder, String... lines) {
    try (Journal journal = Journal.open(folder, key())) {
      for (String line : lines) {
        journal.append(List.of(entries(line)));
      }
    }
  }

  private static int frameLength(String line) {
    return org.letapis.journal.frame.FrameHeader.LENGTH + line.length() + 1 + 16;
  }

  @Test
  void aSegmentOfALaterVersionIsNotTakenForDamage() throws Exception {
    byte[] bytes = Files.readAllBytes(segment(folder, 2));
    bytes[9] = 3;
    Arrays.fill(bytes, 64, 96, (byte) 3);
    Files.write(segment(folder, 2), bytes);
    assertThatThrownBy(() -> Journal.open(folder, key()))
        .matches(p -> ((Problem) p).is(JournalProblem.NEWER_FORMAT))
        .matches(p -> ((Problem) p).details().equals(List.of(2, 3)));
  }

  @Test
  void aStretchOfRubbishOfAnyLengthIsSteppedOver() throws IOException {
    byte[] bytes = Files.readAllBytes(segment(folder, 1));
    List<Integer> lost = new ArrayList<>();
    for (int from = SegmentHeader.LENGTH; from < bytes.length; from += 37) {
      byte[] damaged = bytes.clone();
      Arrays.fill(damaged, from, Math.min(bytes.length, from + 100), (byte) 0);
      Files.write(segment(folder, 1), damaged);
      try (Journal journal = Journal.open(folder, key())) {
        Map<Position, List<String>> read = byPosition(journal);
        assertThat(journal.damage()).isNotEmpty();
        assertThat(whole.entrySet()).containsAll(read.entrySet());
        lost.add(whole.size() - read.size());
      }
    }
    assertThat(lost).allMatch(n -> n >= 1 && n <= 3);
  }
}
