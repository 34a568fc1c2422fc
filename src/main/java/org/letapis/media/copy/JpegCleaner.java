package org.letapis.media.copy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.letapis.media.Allowance;
import org.letapis.media.Kind;
import org.letapis.media.MediaSource;
import org.letapis.media.camera.CameraReader;
import org.letapis.media.picture.Orientation;

/**
 * JPEG (ITU-T T.81): keeps tables, frames and scans, the colour profile and Adobe's colour
 * transform. Application segments, comments and whatever follows the end of the picture (second
 * pictures, films, makers' trailers) are dropped. Of Exif, only how the pixels lie is written anew.
 */
final class JpegCleaner implements Cleaner {
  private static final int START_OF_SCAN = 0xDA;
  private static final int END = 0xD9;
  private static final int APP0 = 0xE0;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int APP15 = 0xEF;
  private static final int COMMENT = 0xFE;

  @Override
  public void clean(MediaSource source, OutputStream out, Allowance allowance) throws IOException {
    Orientation orientation = CameraReader.read(source, Kind.JPEG, allowance).orientation();
    try (InputStream in = new BufferedInputStream(source.stream(allowance))) {
      clean(in, out, orientation);
    }
  }

  /** The same for a picture inside something else. */
  static void clean(InputStream in, OutputStream out, Orientation orientation) throws IOException {
    if (in.read() != 0xFF || in.read() != 0xD8) {
      throw new IOException("no start of image");
    }
    out.write(0xFF);
    out.write(0xD8);
    if (orientation != Orientation.UPRIGHT) {
      byte[] exif = TinyExif.of(orientation);
      segment(out, 0xE1, join("Exif\0\0".getBytes(ISO_8859_1), exif));
    }
    int marker = next(in);
    while (marker != END) {
      if (isBare(marker)) {
        throw new IOException("a marker out of place");
      }
      byte[] content = content(in);
      if (isKept(marker, content)) {
        segment(out, marker, marker == APP0 ? withoutThumbnail(content) : content);
      }
      marker = marker == START_OF_SCAN ? scan(in, out) : next(in);
    }
    out.write(0xFF);
    out.write(END);
  }

  private static boolean isKept(int marker, byte[] content) {
    return switch (marker) {
      case APP0 -> starts(content, "JFIF\0") && content.length >= 14;
      case APP2 -> starts(content, "ICC_PROFILE\0");
      case APP14 -> starts(content, "Adobe");
      default -> (marker < APP0 || marker > APP15) && marker != COMMENT && marker >= 0xC0;
    };
  }

  private static byte[] withoutThumbnail(byte[] jfif) {
    byte[] plain = java.util.Arrays.copyOf(jfif, 14);
    plain[12] = 0;
    plain[13] = 0;
    return plain;
  }

  private static boolean starts(byte[] content, String mark) {
    return content.length >= mark.length()
        && new String(content, 0, mark.length(), ISO_8859_1).equals(mark);
  }

  /** Copies the entropy-coded data and gives the marker after it; a cut-off picture is ended. */
  private static int scan(InputStream in, OutputStream out) throws IOException {
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b != 0xFF) {
        out.write(b);
        continue;
      }
      int marker = in.read();
      while (marker == 0xFF) {
        marker = in.read();
      }
      if (marker != 0 && !(marker >= 0xD0 && marker <= 0xD7)) {
        return marker < 0 ? END : marker;
      }
      out.write(0xFF);
      out.write(marker);
    }
    return END;
  }

  private static int next(InputStream in) throws IOException {
    int b = in.read();
    if (b != 0xFF) {
      throw b < 0 ? new EOFException() : new IOException("no marker");
    }
    while (b == 0xFF) {
      b = in.read();
    }
    if (b < 0) {
      throw new EOFException();
    }
    return b;
  }

  /** Markers without a length. */
  private static boolean isBare(int marker) {
    return marker == 0 || marker == 1 || (marker >= 0xD0 && marker <= 0xD8);
  }

  private static byte[] content(InputStream in) throws IOException {
    int length = in.read() << 8 | in.read();
    if (length < 2) {
      throw new IOException("no length");
    }
    byte[] content = in.readNBytes(length - 2);
    if (content.length < length - 2) {
      throw new EOFException();
    }
    return content;
  }

  private static void segment(OutputStream out, int marker, byte[] content) throws IOException {
    int length = content.length + 2;
    out.write(0xFF);
    out.write(marker);
    out.write(length >> 8);
    out.write(length);
    out.write(content);
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
