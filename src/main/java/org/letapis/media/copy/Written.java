package org.letapis.media.copy;

import java.io.IOException;
import java.io.OutputStream;

/** Tells a place that cannot be written from a file that cannot be read. */
final class Written extends OutputStream {
  private final OutputStream out;

  Written(OutputStream out) {
    this.out = out;
  }

  /** The place could not be written. */
  static final class Failed extends IOException {
    private static final long serialVersionUID = 1L;

    Failed() {
      super("not written");
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException full) {
      throw new Failed();
    }
  }
}
