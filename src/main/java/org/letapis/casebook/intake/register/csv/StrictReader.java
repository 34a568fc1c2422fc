package org.letapis.casebook.intake.register.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.letapis.domain.problem.Problem;

/**
 * Decodes UTF-8 and nothing else: the first wrong byte stops the reading with a problem that names
 * its line. A byte order mark at the beginning is skipped. Counts what it hands out, so that
 * neither a file nor a row without an end fills the memory.
 */
final class StrictReader extends Reader {

  private static final int BUFFER = 16 * 1024;

  private final InputStream in;
  private final Bounds bounds;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);
  private long bytesRead;
  private long line = 1;
  private boolean carriageReturn;
  private boolean begun;
  private boolean ended;
  private long rowLine = 1;
  private long rowChars;

  StrictReader(InputStream in, Bounds bounds) {
    this.in = in;
    this.bounds = bounds;
  }

  /** A row begins at that line: its characters are counted anew. */
  void beginRow(long atLine) {
    rowLine = atLine;
    rowChars = 0;
  }

  @Override
  public int read(char[] into, int offset, int length) {
    while (!chars.hasRemaining()) {
      if (ended) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, chars.remaining());
    // A parser may read one buffer ahead of the row it is in; a bound need not be that exact.
    rowChars += count;
    if (rowChars > bounds.row() + 2L * BUFFER) {
      throw new Problem(CsvProblem.ROW_TOO_LONG, rowLine, bounds.row());
    }
    chars.get(into, offset, count);
    return count;
  }

  private void decode() {
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
      throw new Problem(CsvProblem.NOT_UTF8, line);
    }
    if (!begun && chars.hasRemaining()) {
      begun = true;
      if (chars.get(0) == '\uFEFF') {
        chars.get();
      }
    }
  }

  /** Reads more bytes; true at the end of the file. */
  private boolean fill() {
    bytes.compact();
    try {
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      if (count > 0) {
        bytesRead += count;
        bytes.position(bytes.position() + count);
      }
      if (bytesRead > bounds.bytes()) {
        throw new Problem(CsvProblem.TOO_LARGE, bounds.bytes() >> 20);
      }
      return count < 0;
    } catch (IOException e) {
      throw new Problem(e, CsvProblem.UNREADABLE);
    } finally {
      bytes.flip();
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
