package org.letapis.crypto.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that asks before each read whether it may go on. */
public final class StoppableStream extends FilterInputStream {

  private final Runnable goOn;

  /**
   * @param goOn throws what the reader is to get when it may not
   */
  public StoppableStream(InputStream in, Runnable goOn) {
    super(in);
    this.goOn = goOn;
  }

  @Override
  public int read() throws IOException {
    goOn.run();
    return in.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    goOn.run();
    return in.read(bytes, offset, length);
  }
}
