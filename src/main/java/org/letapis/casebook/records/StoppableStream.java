package org.letapis.casebook.records;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.letapis.domain.problem.Problem;
import org.letapis.files.FilesProblem;

/** A stream that tells how far it is, and breaks off when somebody asks it to. */
final class StoppableStream extends FilterInputStream {
  private final BooleanSupplier stopped;
  private final LongConsumer done;
  private long read;

  StoppableStream(InputStream in, BooleanSupplier stopped, LongConsumer done) {
    super(in);
    this.stopped = stopped;
    this.done = done;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (stopped.getAsBoolean()) {
      throw new Problem(FilesProblem.STOPPED);
    }
    int count = in.read(bytes, offset, length);
    if (count > 0) {
      read += count;
      done.accept(read);
    }
    return count;
  }
}
