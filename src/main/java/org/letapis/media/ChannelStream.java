package org.letapis.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A channel as a stream; skipping moves and reads nothing. */
final class ChannelStream extends InputStream {
  private final SeekableByteChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(8192).limit(0);

  ChannelStream(SeekableByteChannel channel) {
    this.channel = channel;
  }

  @Override
  public int read() throws IOException {
    return fill() ? buffer.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!buffer.hasRemaining() && length >= buffer.capacity()) {
      return channel.read(ByteBuffer.wrap(bytes, offset, length));
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, buffer.remaining());
    buffer.get(bytes, offset, count);
    return count;
  }

  private boolean fill() throws IOException {
    if (buffer.hasRemaining()) {
      return true;
    }
    int read = channel.read(buffer.clear());
    buffer.flip();
    return read > 0;
  }

  @Override
  public long skip(long count) throws IOException {
    long at = channel.position() - buffer.remaining();
    long to = Math.clamp(at + Math.max(0, count), at, Math.max(at, channel.size()));
    buffer.limit(0);
    channel.position(to);
    return to - at;
  }

  @Override
  public int available() throws IOException {
    long left = channel.size() - channel.position() + buffer.remaining();
    return (int) Math.min(Integer.MAX_VALUE, left);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
