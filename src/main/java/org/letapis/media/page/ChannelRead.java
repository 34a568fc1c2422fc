package org.letapis.media.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.function.Supplier;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.letapis.media.Allowance;

/** A channel as PDFBox reads it: here and there, with the allowance of the moment. */
final class ChannelRead implements RandomAccessRead {
  private final SeekableByteChannel channel;
  private final Supplier<Allowance> allowance;
  private final long length;
  private final ByteBuffer buffer = ByteBuffer.allocate(16 * 1024).limit(0);
  private long start;
  private long position;

  ChannelRead(SeekableByteChannel channel, Supplier<Allowance> allowance) throws IOException {
    this.channel = channel;
    this.allowance = allowance;
    this.length = channel.size();
  }

  @Override
  public int read() throws IOException {
    if (!fill()) {
      return -1;
    }
    position++;
    return buffer.get() & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int count) throws IOException {
    if (!fill()) {
      return -1;
    }
    int read = Math.min(count, buffer.remaining());
    buffer.get(bytes, offset, read);
    position += read;
    return read;
  }

  private boolean fill() throws IOException {
    long in = position - start;
    if (in >= 0 && in < buffer.limit()) {
      buffer.position((int) in);
      return true;
    }
    if (position >= length) {
      return false;
    }
    allowance.get().check();
    channel.position(position);
    buffer.clear();
    int read = channel.read(buffer);
    buffer.flip();
    start = position;
    return read > 0;
  }

  @Override
  public long getPosition() {
    return position;
  }

  @Override
  public void seek(long to) throws IOException {
    if (to < 0) {
      throw new IOException("before the beginning");
    }
    position = Math.min(to, length);
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public boolean isClosed() {
    return !channel.isOpen();
  }

  @Override
  public boolean isEOF() {
    return position >= length;
  }

  @Override
  public RandomAccessReadView createView(long from, long count) throws IOException {
    return new RandomAccessReadView(this, from, count);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
