package org.letapis.bundle.pipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;

/** What passes from thread to thread is the same, in order and whole, and so are failures. */
class PipesTest {

  private static final int[] LENGTHS = {
    0, 1, 511, Lane.LENGTH - 1, Lane.LENGTH, Lane.LENGTH + 1, 7 * Lane.LENGTH, 1_500_001
  };

  private final Random random = new Random(Seed.get());

  @Test
  void whatIsReadAheadIsWhatThereWas() throws IOException {
    for (int length : LENGTHS) {
      byte[] bytes = bytes(length);
      try (ReadAhead ahead = new ReadAhead(new Drops(bytes))) {
        assertThat(ahead.readAllBytes()).as("%d", length).isEqualTo(bytes);
        assertThat(ahead.read()).isEqualTo(-1);
      }
    }
  }

  @Test
  void whatIsWrittenBehindIsAllThereWhenItIsFinished() throws IOException {
    for (int length : LENGTHS) {
      byte[] bytes = bytes(length);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (WriteBehind behind = new WriteBehind(out)) {
        for (int at = 0; at < length; ) {
          int some = Math.min(length - at, 1 + random.nextInt(300_000));
          behind.write(bytes, at, some);
          at += some;
        }
        behind.finish();
        assertThat(out.toByteArray()).as("%d", length).isEqualTo(bytes);
      }
    }
  }

  @Test
  void aFailureOfReadingComesAfterWhatWasReadBefore() throws IOException {
    for (int length : LENGTHS) {
      byte[] bytes = bytes(length);
      IOException broken = new IOException("broken");
      InputStream in = new SequenceInputStream(new Drops(bytes), new Broken(broken));
      try (ReadAhead ahead = new ReadAhead(in)) {
        byte[] read = new byte[length];
        assertThat(ahead.readNBytes(read, 0, length)).isEqualTo(length);
        assertThat(read).isEqualTo(bytes);
        assertThatThrownBy(ahead::read).isSameAs(broken);
      }
    }
  }

  @Test
  void aFailureOfWritingComesOutAndHoldsUpNobody() throws IOException {
    IOException full = new IOException("full");
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw full;
          }
        };
    try (WriteBehind behind = new WriteBehind(out)) {
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 100; i++) {
                  behind.write(new byte[Lane.LENGTH]);
                }
                behind.finish();
              })
          .isSameAs(full);
    }
    try (WriteBehind behind = new WriteBehind(out)) {
      behind.write(1);
      assertThatThrownBy(behind::finish).isSameAs(full);
    }
  }

  @Test
  void closingEarlyLetsGoOfTheStream() throws IOException {
    Endless endless = new Endless();
    ReadAhead ahead = new ReadAhead(endless);
    assertThat(ahead.readNBytes(Lane.LENGTH + 5)).hasSize(Lane.LENGTH + 5);
    ahead.close();
    long read = endless.read;
    assertThat(read).isLessThanOrEqualTo(8L * Lane.LENGTH);
    assertThatThrownBy(ahead::read).isInstanceOf(IOException.class);
    assertThat(endless.read).isEqualTo(read);

    WriteBehind behind = new WriteBehind(OutputStream.nullOutputStream());
    behind.write(new byte[3 * Lane.LENGTH]);
    behind.close();
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Gives a few bytes at a time. */
  private final class Drops extends InputStream {
    private final ByteArrayInputStream in;

    Drops(byte[] bytes) {
      in = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() {
      return in.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      return in.read(bytes, offset, Math.min(length, 1 + random.nextInt(50_000)));
    }
  }

  private static final class Broken extends InputStream {
    private final IOException failure;

    Broken(IOException failure) {
      this.failure = failure;
    }

    @Override
    public int read() throws IOException {
      throw failure;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      throw failure;
    }
  }

  private static final class Endless extends InputStream {
    private volatile long read;

    @Override
    public int read() {
      read++;
      return 7;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      Arrays.fill(bytes, offset, offset + length, (byte) 7);
      read += length;
      return length;
    }
  }
}
