package org.letapis.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.crypto.Secret;
import org.letapis.domain.log.Position;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;

/** Frames that are made while they are written are there all or none, wherever it was cut off. */
class StreamedBatchTest {

  private static final int FRAMES = 6;

  @TempDir Path temp;

  private static Secret key() {
    byte[] bytes = new byte[32];
    java.util.Arrays.fill(bytes, (byte) 7);
    return Secret.taking(bytes);
  }

  private static Frame frame(int number) {
    byte[] line =
        ("{\"n\":%d,\"t\":\"%s\"}".formatted(number, "ж".repeat(300)))
            .getBytes(StandardCharsets.UTF_8);
    return new Frame(FrameKind.LOCAL, List.of(line));
  }

  private static Iterator<Frame> frames() {
    return IntStream.range(0, FRAMES).mapToObj(StreamedBatchTest::frame).iterator();
  }

  private static Path segment(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".log")).sorted().toList().getLast();
    }
  }

  private static int count(Journal journal) {
    List<Frame> seen = new ArrayList<>();
    journal.replay(Position.START, (at, frame) -> seen.add(frame));
    return seen.size();
  }

  @Test
  void aBatchThatIsCutOffAnywhereIsNotThereAtAll() throws IOException {
    Path folder = temp.resolve("journal");
    long before;
    try (Secret key = key();
        Journal journal = Journal.create(folder, key)) {
      journal.append(List.of(frame(100)));
      before = Files.size(segment(folder));
      assertThat(journal.append(frames())).hasSize(FRAMES);
    }
    byte[] whole = Files.readAllBytes(segment(folder));
    for (long cut = before; cut <= whole.length; cut += Math.max(1, (whole.length - before) / 23)) {
      Path copy = temp.resolve("cut-" + cut);
      Files.createDirectory(copy);
      Path file = copy.resolve(segment(folder).getFileName());
      Files.write(file, whole);
      try (RandomAccessFile torn = new RandomAccessFile(file.toFile(), "rw")) {
        torn.setLength(cut);
      }
      try (Secret key = key();
          Journal journal = Journal.open(copy, key)) {
        assertThat(count(journal))
            .as("cut at %d", cut)
            .isEqualTo(cut < whole.length ? 1 : 1 + FRAMES);
      }
    }
  }

  @Test
  void whatTheMakerThrowsLeavesTheJournalAsItWas() {
    try (Secret key = key();
        Journal journal = Journal.create(temp.resolve("journal"), key)) {
      journal.append(List.of(frame(100)));
      Iterator<Frame> failing =
          IntStream.range(0, FRAMES)
              .mapToObj(
                  n -> {
                    if (n == FRAMES - 1) {
                      throw new IllegalStateException("no more");
                    }
                    return frame(n);
                  })
              .iterator();

      assertThatThrownBy(() -> journal.append(failing)).isInstanceOf(IllegalStateException.class);

      assertThat(count(journal)).isEqualTo(1);
      assertThat(journal.append(List.of(frame(101)))).hasSize(1);
      assertThat(count(journal)).isEqualTo(2);
    }
  }
}
