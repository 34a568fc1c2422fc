package org.letapis.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.function.Supplier;
import org.letapis.domain.problem.Problem;

/**
 * A file to look at. Nothing in it is believed; its name is only a hint for what has no mark of its
 * own, such as text.
 *
 * @param name with its ending
 * @param size in bytes
 * @param opener gives its bytes anew each time, decrypted as they are read
 */
public record MediaSource(String name, long size, Supplier<SeekableByteChannel> opener) {

  /** Opens it for reading that ends when the allowance does. */
  public SeekableByteChannel open(Allowance allowance) {
    return new GuardedChannel(opener.get(), allowance);
  }

  /** Opens it as a stream that skips without reading. */
  public InputStream stream(Allowance allowance) {
    return new ChannelStream(open(allowance));
  }

  /** Its first bytes, at most so many. */
  public byte[] beginning(int length, Allowance allowance) throws IOException {
    try (SeekableByteChannel channel = open(allowance)) {
      return read(channel, 0, length);
    }
  }

  /**
   * All of it, where it is small.
   *
   * @throws Problem TOO_LARGE
   */
  public byte[] whole(int most, Allowance allowance) throws IOException {
    if (size > most) {
      throw new Problem(MediaProblem.TOO_LARGE);
    }
    return beginning((int) size, allowance);
  }

  /** Bytes from a place, fewer at the end of the file. */
  public static byte[] read(SeekableByteChannel channel, long from, int length) throws IOException {
    if (from < 0 || length < 0 || from >= channel.size()) {
      return new byte[0];
    }
    byte[] bytes = new byte[(int) Math.min(length, channel.size() - from)];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    channel.position(from);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw new IOException("cut off");
      }
    }
    return bytes;
  }
}
