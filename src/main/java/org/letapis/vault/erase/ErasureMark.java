package org.letapis.vault.erase;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.letapis.crypto.Digests;

/**
 * What a header file begins with between the instant its keys are gone and the instant the rest is
 * done, so that an erasure that was cut off is finished the next time. After it come the length of
 * what shall take the header's place (4 bytes) and that itself; no key is in either.
 *
 * @param replacement the header to be written at the end; empty if nothing shall be left
 */
public record ErasureMark(byte[] replacement) {
  private static final byte[] MARK =
      Arrays.copyOf(
          Digests.sha256("letapis erasure under way v1".getBytes(StandardCharsets.US_ASCII)), 16);
  private static final int MAX_BYTES = 1 << 20;

  /** The mark as it stands at the beginning of the file. */
  public byte[] bytes() {
    return ByteBuffer.allocate(MARK.length + 4 + replacement.length)
        .put(MARK)
        .putInt(replacement.length)
        .put(replacement)
        .array();
  }

  /** The mark of a file, if it has one. */
  public static Optional<ErasureMark> of(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(file)) {
      if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
        return Optional.empty();
      }
      byte[] length = in.readNBytes(4);
      int bytes = length.length == 4 ? ByteBuffer.wrap(length).getInt() : 0;
      return Optional.of(
          new ErasureMark(bytes < 0 || bytes > MAX_BYTES ? new byte[0] : in.readNBytes(bytes)));
    }
  }
}
