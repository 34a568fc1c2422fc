package org.letapis.bundle.pipe;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a stream on a thread of its own, a little behind whoever writes here. What writing
 * fails with comes out at one of the next writes, or at {@link #finish}. What fits into one buffer
 * costs no thread.
 */
public final class WriteBehind extends OutputStream {

  private final OutputStream out;
  private final Lane lane = new Lane();
  private byte[] current;
  private int count;
  private boolean begun;
  private boolean ended;
  private volatile @Nullable Throwable failure;

  /**
   * @param out written to by one other thread until {@link #finish} or {@link #close} returns; not
   *     closed
   */
  public WriteBehind(OutputStream out) throws IOException {
    this.out = out;
    this.current = lane.takeEmpty().bytes();
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    Lane.throwIfAny(failure);
    int done = 0;
    while (done < length) {
      if (count == current.length) {
        send();
      }
      int some = Math.min(length - done, current.length - count);
      System.arraycopy(bytes, offset + done, current, count, some);
      count += some;
      done += some;
    }
  }

  private void send() throws IOException {
    if (!begun) {
      begun = true;
      lane.start(this::drain);
    }
    lane.give(new Lane.Load(current, count, null));
    current = lane.takeEmpty().bytes();
    count = 0;
    Lane.throwIfAny(failure);
  }

  private void drain() {
    try {
      for (Lane.Load load = lane.take(); load.count() >= 0; load = lane.take()) {
        try {
          if (failure == null) {
            out.write(load.bytes(), 0, load.count());
          }
        } catch (IOException | RuntimeException | Error thrown) {
          failure = thrown;
        }
        lane.giveBack(load.bytes());
      }
    } catch (IOException interrupted) {
      failure = interrupted;
    }
  }

  /** Returns when everything is written. */
  public void finish() throws IOException {
    if (begun) {
      send();
      end();
    } else {
      out.write(current, 0, count);
    }
    Lane.throwIfAny(failure);
  }

  private void end() {
    if (!ended) {
      ended = true;
      lane.give(Lane.end(null));
      lane.join();
    }
  }

  /** Waits until the other thread has let go of the stream; what is not finished stays undone. */
  @Override
  public void close() {
    end();
  }
}
