package org.letapis.bundle.age;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.letapis.bundle.age.AgeException.Fault;

/**
 * Bounds of an age header, looked at before anything is spent on it. Whether it is well-formed and
 * authentic is found out by who decrypts it.
 *
 * @param length bytes up to and with the line of the MAC
 * @param stanzas how many recipients it has
 */
public record AgeHeader(int length, int stanzas) {

  /** Longest header read, in bytes; Jagged's buffer for header and nonce is hardly longer. */
  public static final int MAX_LENGTH = 64 << 10;

  /** Most recipients read. */
  public static final int MAX_STANZAS = 64;

  private static final byte[] VERSION =
      "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int NONCE = 16;
  private static final int TAG = 16;
  private static final int CHUNK = 64 << 10;

  /**
   * Looks at a header and leaves the stream where it was.
   *
   * @param in a stream that supports {@link InputStream#mark}
   */
  public static AgeHeader peek(InputStream in) throws IOException {
    in.mark(MAX_LENGTH);
    byte[] start = in.readNBytes(MAX_LENGTH);
    in.reset();
    int known = Math.min(start.length, VERSION.length);
    if (known == 0 || Arrays.mismatch(start, 0, known, VERSION, 0, known) >= 0) {
      throw new AgeException(Fault.NOT_AGE);
    }
    int stanzas = 0;
    int line = VERSION.length;
    while (line < start.length) {
      int end = line;
      while (end < start.length && start[end] != '\n') {
        end++;
      }
      if (end == start.length) {
        break;
      }
      if (startsWith(start, line, end, "---")) {
        return new AgeHeader(end + 1, stanzas);
      }
      if (startsWith(start, line, end, "->") && ++stanzas > MAX_STANZAS) {
        throw new AgeException(Fault.HEADER_TOO_LARGE);
      }
      line = end + 1;
    }
    throw new AgeException(start.length < MAX_LENGTH ? Fault.CUT_SHORT : Fault.HEADER_TOO_LARGE);
  }

  /**
   * How many bytes a file of that many bytes holds inside, by its length alone; negative when it
   * ends before its first chunk.
   */
  public long plainLength(long fileLength) {
    long body = fileLength - length - NONCE;
    long chunks = Math.max(1, Math.ceilDiv(body, (long) CHUNK + TAG));
    return body - chunks * TAG;
  }

  private static boolean startsWith(byte[] bytes, int from, int to, String mark) {
    if (to - from < mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if (bytes[from + i] != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
