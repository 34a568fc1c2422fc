package org.letapis.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.files.Samples.NO_LIMIT;
import static org.letapis.files.Samples.assertProblem;
import static org.letapis.files.Samples.content;
import static org.letapis.files.Samples.filesBelow;
import static org.letapis.files.Samples.open;

import com.sun.management.ThreadMXBean;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;

/**
 * Files of any size in little memory. By default sixteen megabytes; with {@code
 * -Dletapis.large=2048} so many, and figures are printed.
 */
class LargeFileTest {
  private static final long MEGA = 1 << 20;
  private static final long SIZE = Long.getLong("letapis.large", 16) * MEGA;
  private static final boolean LONG_RUN = Long.getLong("letapis.large") != null;
  private static final long SEED = Long.getLong("letapis.seed", 20261122);

  @TempDir Path temp;

  /** Zeros with something of its own every megabyte, made while it is read. */
  private static final class Sparse extends InputStream {
    private final byte[] mark;
    private long at;

    Sparse(long seed) {
      mark = content(16, seed);
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (at >= SIZE) {
        return -1;
      }
      int count = (int) Math.min(length, SIZE - at);
      Arrays.fill(bytes, offset, offset + count, (byte) 0);
      for (int i = 0; i < count; i++) {
        long inside = (at + i) % MEGA;
        if (inside < mark.length) {
          bytes[offset + i] = mark[(int) inside];
        } else {
          i += (int) Math.min(count, MEGA - inside) - 1;
        }
      }
      at += count;
      return count;
    }
  }

  @Test
  void attachingAndReadingTakesAsLittleMemoryForALargeFileAsForASmallOne() throws Exception {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    AttachedFiles files = open(temp.resolve("files"));
    long before = threads.getCurrentThreadAllocatedBytes();
    StoredFile stored = files.add(new Sparse(SEED), NO_LIMIT);
    long taken = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(stored.size()).isEqualTo(SIZE);
    // All that was ever taken, freed ones counted too, is less than the file.
    assertThat(taken).isLessThan(Math.max(SIZE / 4, 12 * MEGA));
    Random random = new Random(SEED);
    try (SeekableByteChannel channel = files.open(stored.digest())) {
      for (int i = 0; i < 20; i++) {
        long mega = random.nextLong(SIZE / MEGA) * MEGA;
        ByteBuffer bytes = ByteBuffer.allocate(16);
        channel.position(mega);
        while (bytes.hasRemaining()) {
          channel.read(bytes);
        }
        assertThat(bytes.array()).as("seed %d", SEED).isEqualTo(content(16, SEED));
      }
    }
    files.verify(stored.digest());
  }

  @Test
  void theSameContentAttachedTwiceAtOnceIsThereOnce() throws Exception {
    AttachedFiles files = open(temp.resolve("files"));
    CountDownLatch start = new CountDownLatch(1);
    List<Future<StoredFile>> both = new ArrayList<>();
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < 2; i++) {
        both.add(
            two.submit(
                () -> {
                  start.await();
                  return files.add(new Sparse(SEED), NO_LIMIT);
                }));
      }
      start.countDown();
    }
    for (Future<StoredFile> one : both) {
      assertThat(one.get()).isEqualTo(both.getFirst().get());
    }
    assertThat(filesBelow(temp.resolve("files"))).hasSize(1);
    files.verify(both.getFirst().get().digest());
  }

  @Test
  void stoppingHalfWayLeavesNothing() throws Exception {
    AttachedFiles files = open(temp.resolve("files"));
    InputStream stopped =
        new InputStream() {
          private long at;

          @Override
          public int read() {
            throw new AssertionError("read in pieces");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            at += length;
            if (at > 5 * MEGA) {
              throw new Problem(FilesProblem.STOPPED);
            }
            return length;
          }
        };
    assertProblem(FilesProblem.STOPPED, () -> files.add(stopped, NO_LIMIT));
    assertThat(filesBelow(temp)).isEmpty();
  }

  @Test
  void aRemovedFileIsGoneAndOthersStay() throws Exception {
    AttachedFiles files = open(temp.resolve("files"));
    Digest gone = Samples.add(files, content(100_000, 1));
    Digest kept = Samples.add(files, content(100_000, 2));
    assertThat(files.remove(gone)).isTrue();
    assertThat(files.remove(gone)).isFalse();
    assertProblem(FilesProblem.MISSING, () -> files.open(gone));
    assertThat(filesBelow(temp)).hasSize(1);
    open(temp.resolve("files")).verify(kept);
    assertThat(Samples.add(files, content(100_000, 1))).isEqualTo(gone);
    files.verify(gone);
  }

  /**
   * As a ratio to a plain copy with fsync in the same run: a figure of any one machine says little.
   */
  @Test
  void howFastItIs() throws Exception {
    AttachedFiles files = open(temp.resolve("files"));
    Path plain = temp.resolve("plain");
    long copy = time(() -> write(new Sparse(SEED), plain));
    StoredFile[] stored = new StoredFile[1];
    long in = time(() -> stored[0] = files.add(new Sparse(SEED), NO_LIMIT));
    long readPlain = time(() -> drain(Files.newInputStream(plain)));
    long out = time(() -> drain(files.read(stored[0].digest())));
    if (LONG_RUN) {
      System.out.printf(
          "%d MiB: in %.0f MB/s (plain copy %.0f), out %.0f MB/s (plain read %.0f)%n",
          SIZE / MEGA, rate(in), rate(copy), rate(out), rate(readPlain));
    }
    assertThat(in).as("not a hundred times slower than a copy").isLessThan(100 * copy);
  }

  private interface Act {
    void run() throws Exception;
  }

  private static long time(Act act) throws Exception {
    long begun = System.nanoTime();
    act.run();
    return System.nanoTime() - begun;
  }

  private static double rate(long nanos) {
    return SIZE / 1e6 / (nanos / 1e9);
  }

  private static void write(InputStream in, Path to) throws Exception {
    try (FileChannel file =
        FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      byte[] piece = new byte[64 * 1024];
      for (int read = in.read(piece); read > 0; read = in.read(piece)) {
        ByteBuffer bytes = ByteBuffer.wrap(piece, 0, read);
        while (bytes.hasRemaining()) {
          file.write(bytes);
        }
      }
      file.force(true);
    }
  }

  private static void drain(InputStream in) throws Exception {
    try (in) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
