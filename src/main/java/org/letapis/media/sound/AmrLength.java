package org.letapis.media.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.letapis.media.MediaSource;

/**
 * How long an AMR file is (RFC 4867, 5): frames of 20 ms, each of which says its own size.
 *
 * @param wide whether it is AMR-WB
 */
public record AmrLength(double seconds, boolean wide) {
  private static final int[] NARROW = {12, 13, 15, 17, 19, 20, 26, 31, 5, 0, 0, 0, 0, 0, 0, 0};
  private static final int[] WIDE = {17, 23, 32, 36, 40, 46, 50, 58, 60, 5, 0, 0, 0, 0, 0, 0};
  private static final int PIECE = 64 * 1024;

  public static AmrLength of(SeekableByteChannel channel) throws IOException {
    String head = new String(MediaSource.read(channel, 0, 9), ISO_8859_1);
    boolean wide = head.equals("#!AMR-WB\n");
    int[] sizes = wide ? WIDE : NARROW;
    long frames = 0;
    long from = wide ? 9 : 6;
    byte[] piece = MediaSource.read(channel, from, PIECE);
    for (long at = from; piece.length > 0; frames++) {
      at += 1 + sizes[piece[(int) (at - from)] >> 3 & 15];
      if (at - from >= piece.length) {
        from = at;
        piece = MediaSource.read(channel, from, PIECE);
      }
    }
    return new AmrLength(frames / 50.0, wide);
  }
}
