package org.letapis.foreign.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;

/** Counts what a parser takes, in all and since it last gave something. */
final class MeteredStream extends FilterInputStream {

  /** A parser reads that far ahead of itself. */
  private static final long AHEAD = 64 << 10;

  private final Bounds bounds;
  private final String part;
  private long all;
  private long piece;

  MeteredStream(InputStream in, String part, Bounds bounds) {
    super(in);
    this.part = part;
    this.bounds = bounds;
  }

  /** The parser gave something. */
  void gave() {
    piece = 0;
  }

  @Override
  public int read() throws IOException {
    int one = in.read();
    took(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = in.read(into, offset, length);
    took(Math.max(count, 0));
    return count;
  }

  private void took(int count) {
    all += count;
    piece += count;
    if (all > bounds.bytes()) {
      throw new Problem(ForeignProblem.TOO_LARGE, bounds.bytes() >> 20);
    }
    // A name, an attribute or a comment without an end.
    if (piece > AHEAD + 4L * bounds.cell()) {
      throw new Problem(ForeignProblem.XML_BROKEN, part, 0);
    }
  }
}
