package org.letapis.media.copy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copying of so many bytes. */
final class Streams {
  private Streams() {}

  /**
   * @throws EOFException where there are fewer
   */
  static void copy(InputStream in, OutputStream out, long count) throws IOException {
    byte[] piece = new byte[(int) Math.clamp(count, 1, 64 * 1024)];
    for (long left = count; left > 0; ) {
      int read = in.read(piece, 0, (int) Math.min(left, piece.length));
      if (read <= 0) {
        throw new EOFException();
      }
      out.write(piece, 0, read);
      left -= read;
    }
  }
}
