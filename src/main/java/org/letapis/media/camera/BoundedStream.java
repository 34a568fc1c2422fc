package org.letapis.media.camera;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.letapis.domain.problem.Problem;
import org.letapis.media.MediaProblem;

/** Gives so many bytes and no more; what is skipped is not counted. */
final class BoundedStream extends FilterInputStream {
  private long left;

  BoundedStream(InputStream in, long most) {
    super(in);
    left = most;
  }

  @Override
  public int read() throws IOException {
    take(1);
    return in.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    take(read);
    return read;
  }

  private void take(long count) {
    left -= count;
    if (left < 0) {
      throw new Problem(MediaProblem.TOO_LARGE);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
