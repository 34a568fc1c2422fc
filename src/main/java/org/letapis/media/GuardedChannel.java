package org.letapis.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A channel that is read only while the allowance lasts. */
final class GuardedChannel implements SeekableByteChannel {
  private static final int PIECE = 64 * 1024;

  private final SeekableByteChannel channel;
  private final Allowance allowance;

  GuardedChannel(SeekableByteChannel channel, Allowance allowance) {
    this.channel = channel;
    this.allowance = allowance;
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    allowance.check();
    if (bytes.remaining() <= PIECE) {
      return channel.read(bytes);
    }
    int limit = bytes.limit();
    try {
      return channel.read(bytes.limit(bytes.position() + PIECE));
    } finally {
      bytes.limit(limit);
    }
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    channel.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  @Override
  public int write(ByteBuffer bytes) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }
}
