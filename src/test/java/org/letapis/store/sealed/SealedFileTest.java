package org.letapis.store.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.crypto.Secret;
import org.letapis.crypto.sealed.Blocks;
import org.letapis.crypto.sealed.BrokenSeal;

class SealedFileTest {

  private static final int BLOCK = Blocks.SIZE;

  @TempDir private Path folder;
  private final SealedFiles files = SealedFiles.under(key(1));
  private static final long SEED = Seed.get();

  private final Random random = new Random(SEED);

  private static Secret key(int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    return Secret.taking(key);
  }

  @AfterEach
  void closeFiles() {
    files.close();
  }

  private static FileChannel open(SealedFiles files, Path file) throws IOException {
    return FilePath.get(files.scheme() + ":" + file).open("rw");
  }

  private byte[] randomBlocks(int count) {
    byte[] bytes = new byte[count * BLOCK];
    random.nextBytes(bytes);
    return bytes;
  }

  private Path written(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    try (FileChannel channel = open(files, file)) {
      channel.write(ByteBuffer.wrap(content), 0);
    }
    return file;
  }

  private byte[] read(Path file, long at, int length) throws IOException {
    try (FileChannel channel = open(files, file)) {
      ByteBuffer bytes = ByteBuffer.allocate(length);
      channel.read(bytes, at);
      return bytes.array();
    }
  }

  @Test
  void whateverIsWrittenCutAndWrittenOverIsReadBack() throws IOException {
    Path file = folder.resolve("a");
    byte[] expected = new byte[0];
    for (int round = 0; round < 30; round++) {
      try (FileChannel channel = open(files, file)) {
        for (int step = 0; step < 20; step++) {
          int blocks = expected.length / BLOCK;
          if (random.nextInt(6) == 0) {
            int keep = random.nextInt(blocks + 1);
            channel.truncate((long) keep * BLOCK);
            expected = Arrays.copyOf(expected, keep * BLOCK);
          } else {
            int at = random.nextInt(blocks + 1);
            byte[] some = randomBlocks(1 + random.nextInt(4));
            assertThat(channel.write(ByteBuffer.wrap(some), (long) at * BLOCK))
                .isEqualTo(some.length);
            expected = Arrays.copyOf(expected, Math.max(expected.length, at * BLOCK + some.length));
            System.arraycopy(some, 0, expected, at * BLOCK, some.length);
          }
          assertThat(channel.size()).isEqualTo(expected.length);
          if (expected.length > 0) {
            int from = random.nextInt(expected.length);
            int length = 1 + random.nextInt(3 * BLOCK);
            ByteBuffer seen = ByteBuffer.allocate(length);
            int count = channel.read(seen, from);
            assertThat(count).isEqualTo(Math.min(length, expected.length - from));
            assertThat(Arrays.copyOf(seen.array(), count))
                .isEqualTo(Arrays.copyOfRange(expected, from, from + count));
          }
          assertThat(channel.read(ByteBuffer.allocate(1), expected.length)).isEqualTo(-1);
        }
      }
    }
  }

  @Test
  void everyChangedByteIsNoticedWhenItsBlockIsReadAndNoOtherBlockSuffers() throws IOException {
    byte[] content = randomBlocks(3);
    Path file = written("a", content);
    byte[] whole = Files.readAllBytes(file);
    assertThat(whole).hasSize(SealedHeader.LENGTH + 3 * Blocks.STORED);
    for (int at = 0; at < whole.length; at += at < 200 ? 1 : 1 + random.nextInt(40)) {
      byte[] changed = whole.clone();
      changed[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, changed);
      int damaged = at < SealedHeader.LENGTH ? -1 : (at - SealedHeader.LENGTH) / Blocks.STORED;
      for (int block = 0; block < 3; block++) {
        int from = block * BLOCK;
        if (damaged < 0 || damaged == block) {
          assertThatThrownBy(() -> read(file, from, BLOCK)).isInstanceOf(BrokenSeal.class);
        } else {
          assertThat(read(file, from, BLOCK))
              .isEqualTo(Arrays.copyOfRange(content, from, from + BLOCK));
        }
      }
    }
  }

  @Test
  void aBlockIsReadOnlyWhereItWasWrittenAndOnlyInItsFile() throws IOException {
    byte[] content = randomBlocks(3);
    Path file = written("a", content);
    byte[] whole = Files.readAllBytes(file);
    byte[] other = Files.readAllBytes(written("b", content));
    assertThat(other).isNotEqualTo(whole);

    byte[] swapped = whole.clone();
    System.arraycopy(whole, at(0), swapped, at(1), Blocks.STORED);
    System.arraycopy(whole, at(1), swapped, at(0), Blocks.STORED);
    Files.write(file, swapped);
    assertThatThrownBy(() -> read(file, 0, BLOCK)).isInstanceOf(BrokenSeal.class);
    assertThatThrownBy(() -> read(file, BLOCK, BLOCK)).isInstanceOf(BrokenSeal.class);

    byte[] foreign = whole.clone();
    System.arraycopy(other, at(0), foreign, at(0), Blocks.STORED);
    Files.write(file, foreign);
    assertThatThrownBy(() -> read(file, 0, BLOCK)).isInstanceOf(BrokenSeal.class);

    byte[] zeroed = whole.clone();
    Arrays.fill(zeroed, at(2), at(3), (byte) 0);
    Files.write(file, zeroed);
    assertThatThrownBy(() -> read(file, 2 * BLOCK, 1)).isInstanceOf(BrokenSeal.class);
  }

  private static int at(int block) {
    return SealedHeader.LENGTH + block * Blocks.STORED;
  }

  @Test
  void anotherKeyAFileOfAnotherKindAndATornBeginningAreRefused() throws IOException {
    Path file = written("a", randomBlocks(1));
    try (SealedFiles others = SealedFiles.under(key(2));
        FileChannel channel = open(others, file)) {
      assertThatThrownBy(() -> channel.read(ByteBuffer.allocate(1), 0))
          .isInstanceOf(BrokenSeal.class);
    }
    byte[] old = new byte[3 * BLOCK];
    System.arraycopy("H2encrypt\n".getBytes(StandardCharsets.US_ASCII), 0, old, 0, 10);
    Files.write(file, old);
    assertThatThrownBy(() -> read(file, 0, 1)).isInstanceOf(BrokenSeal.class);
    Files.write(file, new byte[SealedHeader.LENGTH - 1]);
    assertThatThrownBy(() -> written("a", randomBlocks(1))).isInstanceOf(IOException.class);
  }

  @Test
  void whatIsShorterThanABlockAtTheEndDoesNotCount() throws IOException {
    byte[] content = randomBlocks(2);
    Path file = written("a", content);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
    try (FileChannel channel = open(files, file)) {
      assertThat(channel.size()).isEqualTo(BLOCK);
      channel.write(ByteBuffer.wrap(content, BLOCK, BLOCK), BLOCK);
    }
    assertThat(read(file, 0, 2 * BLOCK)).isEqualTo(content);
  }

  @Test
  void sizesAndNamesAreSeenThroughTheSchemeAndNoneAfterItIsClosed() throws IOException {
    Path file = written("a", randomBlocks(2));
    FilePath path = FilePath.get(files.scheme() + ":" + file);
    assertThat(path.size()).isEqualTo(2 * BLOCK);
    assertThat(path.getParent().newDirectoryStream()).hasSize(1);
    FilePath moved = FilePath.get(files.scheme() + ":" + folder.resolve("b"));
    path.moveTo(moved, true);
    assertThat(path.exists()).isFalse();
    assertThat(moved.size()).isEqualTo(2 * BLOCK);

    FileChannel left = moved.open("rw");
    files.close();
    assertThat(left.isOpen()).isFalse();
    assertThatThrownBy(() -> moved.open("rw")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void manyThreadsReadWholeBlocksWhileOneWritesAndInterruptsOthers() throws Exception {
    Path file = written("a", new byte[8 * BLOCK]);
    try (FileChannel channel = open(files, file);
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Callable<Boolean> reading =
          () -> {
            Random mine = new Random(SEED);
            for (int i = 0; i < 500; i++) {
              ByteBuffer block = ByteBuffer.allocate(BLOCK);
              if (i % 50 == 0) {
                Thread.currentThread().interrupt();
              }
              channel.read(block, (long) mine.nextInt(8) * BLOCK);
              byte[] seen = block.array();
              for (byte b : seen) {
                if (b != seen[0]) {
                  return false;
                }
              }
            }
            return true;
          };
      List<Future<Boolean>> readers = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        readers.add(threads.submit(reading));
      }
      for (int i = 0; i < 500; i++) {
        byte[] block = new byte[BLOCK];
        Arrays.fill(block, (byte) i);
        channel.write(ByteBuffer.wrap(block), (long) random.nextInt(8) * BLOCK);
      }
      for (Future<Boolean> reader : readers) {
        assertThat(reader.get()).isTrue();
      }
    }
  }

  @Test
  void aFileOfTheFirstVersionIsReadByEveryLaterOne() throws Exception {
    Path file = folder.resolve("frozen");
    try (var sample = SealedFileTest.class.getResourceAsStream("/org/letapis/store/sealed-1.bin")) {
      Files.write(file, sample.readAllBytes());
    }
    byte[] text = "Летапіс\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Arrays.copyOf(read(file, 0, BLOCK), text.length)).isEqualTo(text);
    assertThat(read(file, BLOCK, BLOCK)).containsOnly(7);
  }
}
