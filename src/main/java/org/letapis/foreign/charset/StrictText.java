package org.letapis.foreign.charset;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;

/**
 * Decodes a text and makes nothing up: the first byte that is none of its encoding ends it with a
 * problem that names its line.
 */
public final class StrictText extends Reader {

  private static final int BUFFER = 32 << 10;

  private final InputStream in;
  private final Bounds bounds;
  private final Charset charset;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);
  private int mark;
  private long bytesRead;
  private long line = 1;
  private boolean carriageReturn;
  private boolean ended;

  /**
   * @param in closed with this
   */
  public StrictText(InputStream in, Encoding encoding, Bounds bounds) {
    this.in = in;
    this.bounds = bounds;
    this.charset = encoding.charset();
    this.mark = encoding.mark();
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (ended) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(into, offset, count);
    return count;
  }

  private void decode() throws IOException {
    chars.clear();
    boolean end = fill();
    CoderResult result = decoder.decode(bytes, chars, end);
    if (!result.isError() && end && result.isUnderflow()) {
      result = decoder.flush(chars);
      ended = result.isUnderflow();
    }
    chars.flip();
    countLines();
    if (result.isError()) {
      throw new Problem(ForeignProblem.BROKEN_ENCODING, line, charset.displayName());
    }
  }

  /** Reads more bytes; true at the end of the text. */
  private boolean fill() throws IOException {
    bytes.compact();
    try {
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      if (count > 0) {
        bytesRead += count;
        bytes.position(bytes.position() + count);
      }
      if (bytesRead > bounds.bytes()) {
        throw new Problem(ForeignProblem.TOO_LARGE, bounds.bytes() >> 20);
      }
      return count < 0;
    } finally {
      bytes.flip();
      while (mark > 0 && bytes.hasRemaining()) {
        bytes.get();
        mark--;
      }
    }
  }

  private void countLines() {
    for (int i = 0; i < chars.limit(); i++) {
      char c = chars.get(i);
      if (c == '\r' || (c == '\n' && !carriageReturn)) {
        line++;
      }
      carriageReturn = c == '\r';
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
