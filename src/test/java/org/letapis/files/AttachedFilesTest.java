package org.letapis.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.letapis.files.Samples.NO_LIMIT;
import static org.letapis.files.Samples.add;
import static org.letapis.files.Samples.assertProblem;
import static org.letapis.files.Samples.content;
import static org.letapis.files.Samples.filesBelow;
import static org.letapis.files.Samples.open;
import static org.letapis.files.Samples.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.domain.entry.Digest;

class AttachedFilesTest {
  /** Content that fills the first segment, after the seal, Tink's header and the tag. */
  private static final int FIRST = 65_536 - FileSeal.LENGTH - 40 - 16;

  private static final int NEXT = 65_536 - 16;

  @TempDir Path temp;
  private Path folder;
  private AttachedFiles files;

  @BeforeEach
  void openAStore() {
    folder = temp.resolve("files");
    files = open(folder);
  }

  @TestFactory
  Stream<DynamicTest> whatGoesInComesOutWhereverTheSegmentsEnd() {
    return IntStream.of(0, 1, 1000, FIRST, FIRST + NEXT, FIRST + 3 * NEXT)
        .flatMap(size -> IntStream.of(size - 1, size, size + 1))
        .filter(size -> size >= 0)
        .distinct()
        .mapToObj(size -> DynamicTest.dynamicTest(size + " bytes", () -> roundTrip(size)));
  }

  private void roundTrip(int size) {
    byte[] content = content(size, size);
    StoredFile stored = files.add(new ByteArrayInputStream(content), size);
    assertThat(stored).isEqualTo(new StoredFile(Digest.of(content), size));
    assertThat(read(files, stored.digest())).isEqualTo(content);
    assertThat(files.verify(stored.digest())).isEqualTo(stored);
    assertThat(read(open(folder), stored.digest())).isEqualTo(content);
  }

  @Test
  void canBeReadFromAnywhereInIt() throws Exception {
    long seed = Seed.get();
    Random random = new Random(seed);
    byte[] content = content(300_000, seed);
    Digest digest = add(files, content);
    try (SeekableByteChannel channel = files.open(digest)) {
      assertThat(channel.size()).isEqualTo(content.length);
      for (int i = 0; i < 200; i++) {
        int from = random.nextInt(content.length);
        int length = 1 + random.nextInt(Math.min(100_000, content.length - from));
        byte[] part = new byte[length];
        channel.position(from);
        ByteBuffer bytes = ByteBuffer.wrap(part);
        while (bytes.hasRemaining()) {
          assertThat(channel.read(bytes)).as("seed %d", seed).isPositive();
        }
        assertThat(part)
            .as("seed %d", seed)
            .isEqualTo(Arrays.copyOfRange(content, from, from + length));
      }
    }
  }

  @Test
  void neitherNamesNorBytesOnTheDiskSayWhatAFileHolds() throws Exception {
    byte[] content = "Сведка бачыў усё. ".repeat(20_000).getBytes(UTF_8);
    Digest digest = add(files, content);
    for (Path file : filesBelow(folder)) {
      assertThat(file.toString()).doesNotContain(digest.hex());
      byte[] stored = Files.readAllBytes(file);
      String text = new String(stored, UTF_8);
      assertThat(text).doesNotContain("Сведка").doesNotContain(digest.hex());
      assertThat(indexOf(stored, digest.bytes())).isNegative();
    }
  }

  @Test
  void theSameContentIsStoredOnce() throws Exception {
    byte[] content = content(1000, 1);
    add(files, content);
    byte[] before = Files.readAllBytes(filesBelow(folder).getFirst());
    assertThat(add(files, content)).isEqualTo(Digest.of(content));
    assertThat(filesBelow(folder)).hasSize(1);
    assertThat(filesBelow(folder).getFirst()).hasBinaryContent(before);
  }

  @Test
  void addingADamagedFileAgainMendsIt() throws Exception {
    byte[] content = content(1000, 1);
    Digest digest = add(files, content);
    Files.write(filesBelow(folder).getFirst(), new byte[50]);
    assertProblem(FilesProblem.DAMAGED, () -> files.verify(digest));
    add(files, content);
    assertThat(read(files, digest)).isEqualTo(content);
    assertThat(filesBelow(folder)).hasSize(1);
  }

  @Test
  void twoStoresKeepOneFileUnderDifferentNames() throws Exception {
    byte[] content = content(10, 1);
    add(files, content);
    Path elsewhere = temp.resolve("elsewhere");
    var other = AttachedFiles.open(elsewhere, Samples.key(3), Samples.key(4), new SecureRandom());
    add(other, content);
    assertThat(filesBelow(elsewhere).getFirst().getFileName())
        .isNotEqualTo(filesBelow(folder).getFirst().getFileName());
  }

  @Test
  void aFileBeyondTheLimitIsRefusedAndNothingOfItStays() throws Exception {
    var tooLong = new ByteArrayInputStream(content(100_001, 1));
    assertProblem(FilesProblem.TOO_LARGE, () -> files.add(tooLong, 100_000));
    assertThat(filesBelow(folder)).isEmpty();
    files.add(new ByteArrayInputStream(content(100_000, 1)), 100_000);
  }

  @Test
  void anEndlessStreamIsCutAtTheLimitAndReadInSmallPieces() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 7;
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            assertThat(length).isLessThanOrEqualTo(64 * 1024);
            return length;
          }
        };
    assertProblem(FilesProblem.TOO_LARGE, () -> files.add(endless, 5_000_000));
  }

  @Test
  void aSourceThatFailsHalfWayIsNotTakenForAShorterFile() throws Exception {
    InputStream stick =
        new SequenceInputStream(
            new ByteArrayInputStream(new byte[70_000]),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("pulled out: /media/stick/secret name.jpg");
              }

              @Override
              public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
              }
            });
    assertProblem(FilesProblem.SOURCE_UNREADABLE, () -> files.add(stick, NO_LIMIT));
    assertThat(filesBelow(folder)).isEmpty();
  }

  @Test
  void whatIsNotThereIsMissing() {
    Digest digest = Digest.of("x");
    assertThat(files.exists(digest)).isFalse();
    assertProblem(FilesProblem.MISSING, () -> files.open(digest));
    assertProblem(FilesProblem.MISSING, () -> files.verify(digest));
    add(files, "x".getBytes(UTF_8));
    assertThat(files.exists(digest)).isTrue();
  }

  @Test
  void listsWhatThereIsAndCountsWhatCannotBeRead() throws Exception {
    assertThat(files.list()).isEqualTo(new Listing(List.of(), 0));
    Digest first = add(files, content(10, 1));
    Digest second = add(files, content(100_000, 2));
    assertThat(files.list().files())
        .containsExactlyInAnyOrder(new StoredFile(first, 10), new StoredFile(second, 100_000));
    Files.write(filesBelow(folder).getFirst(), new byte[7]);
    assertThat(files.list().files()).hasSize(1);
    assertThat(files.list().damaged()).isEqualTo(1);
  }

  @Test
  void whatAKillLeftHalfWrittenGoesWithTheNextOpening() throws Exception {
    Digest kept = add(files, content(10, 1));
    Files.createDirectories(folder.resolve("tmp"));
    Files.write(folder.resolve("tmp/0123"), new byte[99]);
    assertThat(files.list().files()).hasSize(1);
    AttachedFiles again = open(folder);
    assertThat(filesBelow(folder)).hasSize(1);
    again.verify(kept);
  }

  @Test
  void onceClosedItGivesNothing() {
    Digest digest = add(files, content(10, 1));
    files.close();
    assertThatThrownBy(() -> files.open(digest)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> add(files, content(10, 1))).isInstanceOf(IllegalStateException.class);
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    return -1;
  }
}
