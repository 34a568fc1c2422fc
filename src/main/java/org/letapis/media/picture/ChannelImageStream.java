package org.letapis.media.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import javax.imageio.stream.ImageInputStreamImpl;

/** A channel as ImageIO reads it, without the temporary file that ImageIO would make. */
public final class ChannelImageStream extends ImageInputStreamImpl {
  private final SeekableByteChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(32 * 1024).limit(0);
  private long start;

  public ChannelImageStream(SeekableByteChannel channel) {
    this.channel = channel;
  }

  @Override
  public int read() throws IOException {
    setBitOffset(0);
    if (!fill()) {
      return -1;
    }
    streamPos++;
    return buffer.get() & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    setBitOffset(0);
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, buffer.remaining());
    buffer.get(bytes, offset, count);
    streamPos += count;
    return count;
  }

  /** Makes the buffer stand at the position asked for; false at the end. */
  private boolean fill() throws IOException {
    long in = streamPos - start;
    if (in >= 0 && in < buffer.limit()) {
      buffer.position((int) in);
      return true;
    }
    if (streamPos >= channel.size()) {
      return false;
    }
    channel.position(streamPos);
    buffer.clear();
    int read = channel.read(buffer);
    buffer.flip();
    start = streamPos;
    return read > 0;
  }

  @Override
  public long length() {
    try {
      return channel.size();
    } catch (IOException closed) {
      return -1;
    }
  }

  @Override
  public void close() throws IOException {
    super.close();
    channel.close();
  }
}
