package org.letapis.bundle.pipe;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream on a thread of its own, a little ahead of whoever reads this one. A stream that
 * ends within the first buffer costs no thread. What reading fails with comes out here, after
 * everything that was read before.
 */
public final class ReadAhead extends InputStream {

  private final InputStream in;
  private final byte[] first = new byte[Lane.LENGTH];
  private @Nullable Lane lane;
  private byte[] current = first;
  private int at;
  private int end;
  private boolean begun;
  private @Nullable Throwable failure;
  private boolean ended;
  private volatile boolean closed;

  /**
   * @param in read by one other thread until {@link #close} returns; not closed
   */
  public ReadAhead(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (at == end && !next()) {
      return -1;
    }
    int count = Math.min(length, end - at);
    System.arraycopy(current, at, bytes, offset, count);
    at += count;
    return count;
  }

  private boolean next() throws IOException {
    if (closed) {
      throw new IOException("closed");
    }
    if (!begun) {
      begun = true;
      return begin();
    }
    Lane ahead = lane;
    if (ahead != null && !ended) {
      if (current != first) {
        ahead.giveBack(current);
        current = first;
      }
      Lane.Load load = ahead.take();
      if (load.count() >= 0) {
        current = load.bytes();
        at = 0;
        end = load.count();
        return true;
      }
      ended = true;
      failure = load.failure();
    }
    Lane.throwIfAny(failure);
    return false;
  }

  private boolean begin() throws IOException {
    try {
      int n = 0;
      while (n >= 0 && end < first.length) {
        n = in.read(first, end, first.length - end);
        end += Math.max(0, n);
      }
    } catch (IOException | RuntimeException thrown) {
      failure = thrown;
    }
    if (failure == null && end == first.length) {
      Lane ahead = new Lane();
      lane = ahead;
      ahead.start(() -> fill(ahead));
    } else {
      ended = true;
    }
    if (end == 0) {
      Lane.throwIfAny(failure);
    }
    return end > 0;
  }

  private void fill(Lane ahead) {
    try {
      Lane.Load free = ahead.takeEmpty();
      while (!closed && free.count() >= 0 && fill(ahead, free.bytes())) {
        free = ahead.takeEmpty();
      }
      ahead.give(Lane.end(null));
    } catch (IOException | RuntimeException | Error thrown) {
      ahead.give(Lane.end(thrown));
    }
  }

  /** Fills a buffer and sends it on; whether there may be more. */
  private boolean fill(Lane ahead, byte[] buffer) throws IOException {
    int count = 0;
    try {
      int n = 0;
      while (n >= 0 && count < buffer.length) {
        n = in.read(buffer, count, buffer.length - count);
        count += Math.max(0, n);
      }
      return n >= 0;
    } finally {
      // What came before a failure is given out before it.
      if (count > 0) {
        ahead.give(new Lane.Load(buffer, count, null));
      }
    }
  }

  /** Stops reading and waits until the other thread has let go of the stream. */
  @Override
  public void close() {
    closed = true;
    Lane ahead = lane;
    if (ahead != null) {
      ahead.endOfEmpty();
      ahead.join();
      lane = null;
    }
    Arrays.fill(first, (byte) 0);
    at = 0;
    end = 0;
  }
}
