package org.letapis.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.files.Samples.add;
import static org.letapis.files.Samples.assertProblem;
import static org.letapis.files.Samples.content;
import static org.letapis.files.Samples.filesBelow;
import static org.letapis.files.Samples.open;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.domain.entry.Digest;

/** Whoever can write to the disk can destroy a file, but not change what it says. */
class DamagedFileTest {
  private static final int SEGMENT = 65_536;

  @TempDir Path folder;
  private AttachedFiles files;

  @BeforeEach
  void openAStore() {
    files = open(folder);
  }

  @Test
  void aFlippedBitInAnyByteIsNoticed() throws Exception {
    for (int size : new int[] {0, 20}) {
      Digest digest = add(files, content(size, 1));
      Path path = path(digest);
      byte[] good = Files.readAllBytes(path);
      for (int at = 0; at < good.length; at++) {
        byte[] flipped = good.clone();
        flipped[at] ^= (byte) (1 << (at % 8));
        Files.write(path, flipped);
        assertProblem(FilesProblem.DAMAGED, () -> files.verify(digest));
      }
      Files.write(path, good);
      files.verify(digest);
    }
  }

  @Test
  void aFileCutOffOrLengthenedIsNoticedWhenItIsOpened() throws Exception {
    Digest digest = add(files, content(3 * SEGMENT, 1));
    Path path = path(digest);
    byte[] good = Files.readAllBytes(path);
    for (int length = 0; length < good.length; length += 1021) {
      Files.write(path, Arrays.copyOf(good, length));
      assertProblem(FilesProblem.DAMAGED, () -> files.open(digest));
    }
    for (int segments = 0; segments <= 3; segments++) {
      Files.write(path, Arrays.copyOf(good, segments * SEGMENT));
      assertProblem(FilesProblem.DAMAGED, () -> files.open(digest));
    }
    for (int more : new int[] {1, 16, SEGMENT}) {
      Files.write(path, Arrays.copyOf(good, good.length + more));
      assertProblem(FilesProblem.DAMAGED, () -> files.open(digest));
    }
  }

  @Test
  void anEmptyFileCutOffIsNoticedToo() throws Exception {
    Digest digest = add(files, new byte[0]);
    byte[] good = Files.readAllBytes(path(digest));
    for (int length = 0; length < good.length; length++) {
      Files.write(path(digest), Arrays.copyOf(good, length));
      assertProblem(FilesProblem.DAMAGED, () -> files.verify(digest));
    }
  }

  @Test
  void swappedSegmentsAreNoticed() throws Exception {
    Digest digest = add(files, content(4 * SEGMENT, 1));
    byte[] stored = Files.readAllBytes(path(digest));
    byte[] second = Arrays.copyOfRange(stored, SEGMENT, 2 * SEGMENT);
    System.arraycopy(stored, 2 * SEGMENT, stored, SEGMENT, SEGMENT);
    System.arraycopy(second, 0, stored, 2 * SEGMENT, SEGMENT);
    Files.write(path(digest), stored);
    assertProblem(FilesProblem.DAMAGED, () -> files.verify(digest));
  }

  @Test
  void aFilePutInThePlaceOfAnotherIsNoticed() throws Exception {
    Digest first = add(files, content(100, 1));
    Digest second = add(files, content(100, 2));
    byte[] firstBytes = Files.readAllBytes(path(first));
    byte[] secondBytes = Files.readAllBytes(path(second));
    Files.write(path(first), secondBytes);
    assertProblem(FilesProblem.DAMAGED, () -> files.open(first));
    byte[] mixed = firstBytes.clone();
    System.arraycopy(
        secondBytes, FileSeal.LENGTH, mixed, FileSeal.LENGTH, mixed.length - FileSeal.LENGTH);
    Files.write(path(first), mixed);
    assertProblem(FilesProblem.DAMAGED, () -> files.open(first));
  }

  @Test
  void soundPartsOfADamagedFileReadAndTheDamagedPartGivesNoByte() throws Exception {
    byte[] content = content(5 * SEGMENT, 1);
    Digest digest = add(files, content);
    byte[] stored = Files.readAllBytes(path(digest));
    stored[2 * SEGMENT + 100] ^= 1;
    Files.write(path(digest), stored);
    try (SeekableByteChannel channel = files.open(digest)) {
      ByteBuffer bytes = ByteBuffer.allocate(1000);
      channel.read(bytes);
      assertThat(bytes.array()).startsWith(Arrays.copyOf(content, bytes.position()));
      channel.position(2 * SEGMENT);
      ByteBuffer none = ByteBuffer.allocate(1000);
      assertProblem(FilesProblem.DAMAGED, () -> channel.read(none));
      assertThat(none.array()).containsOnly(0);
    }
  }

  private Path path(Digest digest) throws IOException {
    String name = new FilePaths(folder, Samples.key(2)).name(digest);
    return filesBelow(folder).stream()
        .filter(path -> path.getFileName().toString().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
