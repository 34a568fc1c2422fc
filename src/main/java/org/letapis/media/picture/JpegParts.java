package org.letapis.media.picture;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Allowance;
import org.letapis.media.MediaProblem;
import org.letapis.media.MediaSource;

/** Walks the marker segments of a JPEG file (ITU-T T.81, annex B) up to its first scan. */
public final class JpegParts {
  private static final int MOST_SEGMENTS = 4096;

  public static final int START_OF_SCAN = 0xDA;

  private JpegParts() {}

  /** Gets each segment. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * @param marker the second byte of its marker
     * @param content without marker and length
     */
    void segment(int marker, byte[] content) throws IOException;
  }

  /**
   * Reads up to and with the header of the first scan; the stream then stands at its data.
   *
   * @throws IOException where it is no JPEG file or breaks off
   */
  public static void walk(InputStream in, Visitor visitor) throws IOException {
    if (in.read() != 0xFF || in.read() != 0xD8) {
      throw new IOException("no start of image");
    }
    for (int i = 0; i < MOST_SEGMENTS; i++) {
      int marker = marker(in);
      int length = in.read() << 8 | in.read();
      if (length < 2) {
        throw new IOException("no length");
      }
      byte[] content = in.readNBytes(length - 2);
      if (content.length != length - 2) {
        throw new EOFException();
      }
      visitor.segment(marker, content);
      if (marker == START_OF_SCAN) {
        return;
      }
    }
    throw new Problem(MediaProblem.TOO_LARGE);
  }

  private static int marker(InputStream in) throws IOException {
    int marker = in.read();
    if (marker != 0xFF) {
      throw new IOException("no marker");
    }
    while (marker == 0xFF) {
      marker = in.read();
    }
    if (marker <= 0 || marker == 0xD8 || marker == 0xD9) {
      throw new IOException("no segment");
    }
    return marker;
  }

  /** Whether its decoder must hold all coefficients at once. */
  static boolean isProgressive(MediaSource source, Allowance allowance) throws IOException {
    boolean[] progressive = new boolean[1];
    try (InputStream in = source.stream(allowance)) {
      walk(in, (marker, content) -> progressive[0] |= marker == 0xC2 || marker == 0xC6);
    } catch (IOException odd) {
      // Decoders forgive what this walk does not: take it for the dearer kind.
      return true;
    }
    return progressive[0];
  }
}
