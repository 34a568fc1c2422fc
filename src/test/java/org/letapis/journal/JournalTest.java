package org.letapis.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.letapis.journal.Journals.all;
import static org.letapis.journal.Journals.entries;
import static org.letapis.journal.Journals.key;
import static org.letapis.journal.Journals.local;
import static org.letapis.journal.Journals.rollingAt;
import static org.letapis.journal.Journals.texts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.crypto.Secret;
import org.letapis.domain.log.Position;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;

class JournalTest {

  @TempDir private Path temp;

  @Test
  void whatWasAppendedIsReadAgainAtItsPlaceAndInOrderAcrossSegmentsAndReopening() {
    long seed = Seed.get();
    Random random = new Random(seed);
    Path folder = temp.resolve("journal");
    List<String> written = new ArrayList<>();
    List<Position> places = new ArrayList<>();
    List<List<String>> frames = new ArrayList<>();
    Journal journal = Journal.create(folder, key(), rollingAt(3_000));
    for (int i = 0; i < 200; i++) {
      if (random.nextInt(10) == 0) {
        journal.close();
        journal = Journal.open(folder, key(), rollingAt(3_000));
      }
      List<Frame> batch = new ArrayList<>();
      for (int f = random.nextInt(3); f >= 0; f--) {
        String[] lines = new String[1 + random.nextInt(4)];
        for (int l = 0; l < lines.length; l++) {
          lines[l] = "{\"слова\":\"" + "ў".repeat(random.nextInt(900)) + random.nextLong() + "\"}";
          written.add(lines[l]);
        }
        frames.add(List.of(lines));
        batch.add(random.nextBoolean() ? entries(lines) : local(lines));
      }
      List<Position> given = journal.append(batch);
      assertThat(given).hasSameSizeAs(batch);
      places.addAll(given);
    }
    try (Journal again = Journal.open(folder, key())) {
      assertThat(again.damage()).isEmpty();
      assertThat(again.tail()).isEmpty();
      assertThat(all(again)).isEqualTo(written);
      assertThat(again.verify()).isEmpty();
      assertThat(again.last()).isEqualTo(places.getLast());
      assertThat(places).isSorted().doesNotHaveDuplicates();
      assertThat(places.getLast().segment()).isGreaterThan(5);
      for (int i = 0; i < places.size(); i++) {
        assertThat(texts(again.read(places.get(i)))).isEqualTo(frames.get(i));
      }
    }
    journal.close();
  }

  @Test
  void aReplayAfterAPositionShowsWhatFollowsItAndNothingElse() {
    try (Journal journal = Journal.create(temp.resolve("j"), key(), rollingAt(400))) {
      List<Position> positions = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        positions.add(journal.append(List.of(entries("line " + i))).getFirst());
      }
      for (int i = 0; i < 12; i++) {
        List<Position> seen = new ArrayList<>();
        assertThat(journal.replay(positions.get(i), (at, frame) -> seen.add(at))).isEmpty();
        assertThat(seen).isEqualTo(positions.subList(i + 1, 12));
      }
    }
  }

  @Test
  void aLargeFrameIsSplitIntoSeveralOfOneBatch() {
    List<byte[]> lines = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      String line = "{\"n\":" + i + ",\"t\":\"" + "а".repeat(300) + "\"}";
      lines.add(line.getBytes(StandardCharsets.UTF_8));
    }
    lines.add(new byte[Frame.MAX_LINE]);
    Path folder = temp.resolve("j");
    List<Position> places;
    try (Journal journal = Journal.create(folder, key())) {
      places = journal.append(List.of(new Frame(FrameKind.ENTRIES, lines)));
      assertThat(places).hasSizeGreaterThan(3);
    }
    try (Journal journal = Journal.open(folder, key())) {
      List<byte[]> read = places.stream().flatMap(at -> journal.read(at).lines().stream()).toList();
      assertThat(read).hasSameSizeAs(lines);
      for (int i = 0; i < read.size(); i++) {
        assertThat(read.get(i)).isEqualTo(lines.get(i));
      }
    }
  }

  @Test
  void aLineLongerThanAFrameMayBeIsRefusedAndNothingOfItsBatchIsWritten() {
    try (Journal journal = Journal.create(temp.resolve("j"), key())) {
      Frame tooLong = new Frame(FrameKind.ENTRIES, List.of(new byte[Frame.MAX_LINE + 1]));
      assertThatThrownBy(() -> journal.append(List.of(entries("a"), tooLong)))
          .matches(p -> ((Problem) p).is(JournalProblem.TOO_LARGE));
      assertThat(all(journal)).isEmpty();
      assertThat(journal.last()).isEqualTo(Position.START);
    }
  }

  @Test
  void anInterruptedThreadStillSavesAndReads() {
    try (Journal journal = Journal.create(temp.resolve("j"), key(), rollingAt(300))) {
      for (int i = 0; i < 10; i++) {
        Thread.currentThread().interrupt();
        Position place = journal.append(List.of(entries("line " + i))).getFirst();
        assertThat(Thread.interrupted()).isTrue();
        Thread.currentThread().interrupt();
        assertThat(texts(journal.read(place))).containsExactly("line " + i);
        assertThat(Thread.interrupted()).isTrue();
      }
    }
  }

  @Test
  void nothingOfALineCanBeReadInTheFiles() throws Exception {
    Path folder = temp.resolve("j");
    try (Journal journal = Journal.create(folder, key())) {
      journal.append(List.of(entries("{\"name\":\"Канарэйка Canary\"}".repeat(3))));
      journal.append(List.of(local("{\"name\":\"Канарэйка Canary\"}".repeat(300))));
    }
    String bytes = Files.readString(Journals.segment(folder, 1), StandardCharsets.ISO_8859_1);
    assertThat(bytes).doesNotContain("Canary");
    byte[] cyrillic = "Канарэйка".getBytes(StandardCharsets.UTF_8);
    assertThat(bytes).doesNotContain(new String(cyrillic, StandardCharsets.ISO_8859_1));
  }

  @Test
  void withAnotherKeyNothingIsShown() {
    Path folder = temp.resolve("j");
    try (Journal journal = Journal.create(folder, key())) {
      journal.append(List.of(entries("a")));
    }
    try (Journal journal = Journal.open(folder, Secret.copyOf(new byte[32]))) {
      assertThat(all(journal)).isEmpty();
      assertThat(journal.damage()).isNotEmpty();
    }
  }

  @Test
  void aFolderWithoutSegmentsIsAMissingJournalAndNotAnEmptyOne() {
    assertThatThrownBy(() -> Journal.open(temp.resolve("none"), key()))
        .matches(p -> ((Problem) p).is(JournalProblem.MISSING));
  }

  @Test
  void aJournalIsNeverBegunOverAnother() {
    Journal.create(temp.resolve("j"), key()).close();
    assertThatThrownBy(() -> Journal.create(temp.resolve("j"), key()))
        .isInstanceOf(IllegalStateException.class);
  }
}
