package org.letapis.search.text.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.RandomAccessInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.crypto.Secret;

/** Nothing of an index is on the disk but noise, and nothing but what was written comes back. */
class SealedDirectoryTest {

  private static final int MOST = 300_000;

  @TempDir Path folder;
  private Secret key;
  private final Random random = new Random(Seed.get());

  @BeforeEach
  void makeKey() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    key = Secret.taking(bytes);
  }

  @AfterEach
  void wipe() {
    key.close();
  }

  private SealedDirectory open() throws IOException {
    return SealedDirectory.open(folder, key, 1 << 20);
  }

  private static void write(SealedDirectory directory, String name, byte[] bytes)
      throws IOException {
    try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
      int half = bytes.length / 2;
      for (int i = 0; i < Math.min(half, 100); i++) {
        out.writeByte(bytes[i]);
      }
      out.writeBytes(bytes, Math.min(half, 100), bytes.length - Math.min(half, 100));
      java.util.zip.CRC32 sum = new java.util.zip.CRC32();
      sum.update(bytes);
      assertThat(out.getChecksum()).isEqualTo(sum.getValue());
    }
  }

  @Test
  void whatIsWrittenIsReadFromAnywhereAgain() throws IOException {
    try (SealedDirectory directory = open()) {
      for (int length : List.of(0, 1, 4095, 4096, 4097, 65_536, random.nextInt(MOST))) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        String name = "_f" + length + ".dat";
        write(directory, name, bytes);
        assertThat(directory.fileLength(name)).isEqualTo(length);
        for (IOContext context : List.of(IOContext.DEFAULT, IOContext.READONCE)) {
          try (IndexInput in = directory.openInput(name, context)) {
            readEverywhere(in, bytes);
          }
        }
      }
    }
  }

  private void readEverywhere(IndexInput in, byte[] bytes) throws IOException {
    byte[] all = new byte[bytes.length];
    in.readBytes(all, 0, all.length);
    assertThat(all).isEqualTo(bytes);
    assertThatThrownBy(in::readByte).isInstanceOf(IOException.class);
    for (int i = 0; i < 50 && bytes.length > 16; i++) {
      int from = random.nextInt(bytes.length - 8);
      RandomAccessInput slice = in.randomAccessSlice(from, bytes.length - from);
      long value =
          java.nio.ByteBuffer.wrap(bytes, from, 8)
              .order(java.nio.ByteOrder.LITTLE_ENDIAN)
              .getLong();
      assertThat(slice.readLong(0)).isEqualTo(value);
      assertThat(slice.readInt(0)).isEqualTo((int) value);
      assertThat(slice.readShort(0)).isEqualTo((short) value);
      IndexInput copy = in.clone();
      copy.seek(from);
      assertThat(copy.readLong()).isEqualTo(value);
    }
  }

  @Test
  void neitherWordsNorNamesAreOnTheDisk() throws IOException {
    byte[] words = "ператрус на вуліцы Кветак".repeat(500).getBytes(StandardCharsets.UTF_8);
    try (SealedDirectory directory = open()) {
      write(directory, "segments_77", words);
    }
    byte[] part = "вуліцы".getBytes(StandardCharsets.UTF_8);
    for (Path file : files()) {
      assertThat(file.getFileName().toString()).matches("[0-9a-f]{32}");
      byte[] stored = Files.readAllBytes(file);
      assertThat(indexOf(stored, part)).isNegative();
      assertThat(indexOf(stored, "segments".getBytes(StandardCharsets.UTF_8))).isNegative();
    }
    try (SealedDirectory directory = open()) {
      assertThat(directory.listAll()).containsExactly("segments_77");
    }
  }

  @Test
  void aChangedByteIsNeverReadAsIfItWereRight() throws IOException {
    byte[] bytes = new byte[20_000];
    random.nextBytes(bytes);
    try (SealedDirectory directory = open()) {
      write(directory, "_0.cfs", bytes);
    }
    Path file = files().getFirst();
    byte[] stored = Files.readAllBytes(file);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = stored.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);
      assertUnreadable(bytes);
      Files.write(file, Arrays.copyOf(stored, random.nextInt(stored.length)));
      assertUnreadable(bytes);
    }
  }

  private void assertUnreadable(byte[] bytes) {
    assertThatThrownBy(
            () -> {
              try (SealedDirectory directory = open();
                  IndexInput in = directory.openInput("_0.cfs", IOContext.DEFAULT)) {
                byte[] read = new byte[bytes.length];
                in.readBytes(read, 0, read.length);
              }
            })
        .isInstanceOf(IOException.class);
  }

  @Test
  void oneFileIsNotTakenForAnother() throws IOException {
    try (SealedDirectory directory = open()) {
      write(directory, "_0.cfs", new byte[10]);
      write(directory, "_1.cfs", new byte[10]);
    }
    List<Path> files = files();
    byte[] first = Files.readAllBytes(files.getFirst());
    Files.write(files.getFirst(), Files.readAllBytes(files.getLast()));
    Files.write(files.getLast(), first);
    try (SealedDirectory directory = open()) {
      assertThatThrownBy(() -> directory.openInput("_0.cfs", IOContext.DEFAULT))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aRenamedFileKeepsItsContent() throws IOException {
    byte[] bytes = new byte[5000];
    random.nextBytes(bytes);
    try (SealedDirectory directory = open()) {
      write(directory, "pending_segments_1", bytes);
      directory.rename("pending_segments_1", "segments_1");
      directory.syncMetaData();
    }
    try (SealedDirectory directory = open();
        IndexInput in = directory.openInput("segments_1", IOContext.DEFAULT)) {
      assertThat(directory.listAll()).containsExactly("segments_1");
      byte[] read = new byte[bytes.length];
      in.readBytes(read, 0, read.length);
      assertThat(read).isEqualTo(bytes);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static int indexOf(byte[] in, byte[] part) {
    for (int i = 0; i + part.length <= in.length; i++) {
      if (Arrays.equals(in, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    return -1;
  }
}
