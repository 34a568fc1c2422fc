package org.letapis.foreign.ftm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;

/** A text line by line, as bytes; lines that are not asked for are passed over and not kept. */
final class FtmLines implements AutoCloseable {

  private static final int BUFFER = 64 << 10;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final Bounds bounds;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int at;
  private int limit;
  private long read;
  private long number;

  /**
   * @param in closed with this
   */
  FtmLines(InputStream in, Bounds bounds) {
    this.in = in;
    this.bounds = bounds;
  }

  /** The number of the line that was given or passed over last, from 1. */
  long number() {
    return number;
  }

  /**
   * Goes on to the next line; false at the end.
   *
   * @param keep whether its bytes are wanted
   */
  boolean next(boolean keep) throws IOException {
    line.reset();
    if (!fill()) {
      return false;
    }
    number++;
    int length = 0;
    while (fill()) {
      int end = at;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      length += end - at;
      if (length > StrictJson.MAX_BYTES) {
        throw new Problem(ForeignProblem.LINE_TOO_LONG, number, StrictJson.MAX_BYTES >> 20);
      }
      if (keep) {
        line.write(buffer, at, end - at);
      }
      at = end;
      if (at < limit) {
        at++;
        return true;
      }
    }
    return true;
  }

  /** The bytes of the line that was given last. */
  byte[] bytes() {
    byte[] bytes = line.toByteArray();
    boolean marked = number == 1 && java.util.Arrays.mismatch(bytes, MARK) == MARK.length;
    return marked ? java.util.Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
  }

  /** Whether nothing but white space stands in the line that was given last. */
  boolean isBlank() {
    for (byte b : bytes()) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private boolean fill() throws IOException {
    if (at >= limit) {
      limit = Math.max(0, in.read(buffer, 0, BUFFER));
      at = 0;
      read += limit;
      if (read > bounds.bytes()) {
        throw new Problem(ForeignProblem.TOO_LARGE, bounds.bytes() >> 20);
      }
    }
    return at < limit;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
