package org.letapis.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import org.letapis.journal.segment.SegmentWriter;

/** Opens files that fail when told to. */
final class FailingDisk implements SegmentWriter.Opener {

  enum Fault {
    HALF_WRITE,
    FORCE,
    TRUNCATE,
    INTERRUPT
  }

  private final Map<Fault, Integer> left = new EnumMap<>(Fault.class);

  void failOnce(Fault fault) {
    left.put(fault, 1);
  }

  void failAlways(Fault fault) {
    left.put(fault, Integer.MAX_VALUE);
  }

  @Override
  public FileChannel open(Path file) throws IOException {
    return new Channel(FileChannel.open(file, StandardOpenOption.WRITE));
  }

  private boolean fails(Fault fault) {
    int times = left.getOrDefault(fault, 0);
    left.put(fault, Math.max(0, times - 1));
    return times > 0;
  }

  private final class Channel extends FileChannel {
    private final FileChannel real;

    Channel(FileChannel real) {
      this.real = real;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      if (fails(Fault.HALF_WRITE)) {
        ByteBuffer half = bytes.slice(bytes.position(), bytes.remaining() / 2);
        real.write(half);
        throw new IOException("Input/output error");
      }
      if (fails(Fault.INTERRUPT)) {
        real.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
        close();
        Thread.currentThread().interrupt();
        throw new ClosedByInterruptException();
      }
      return real.write(bytes);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      if (fails(Fault.FORCE)) {
        throw new IOException("Input/output error");
      }
      real.force(metaData);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      if (fails(Fault.TRUNCATE)) {
        throw new IOException("Input/output error");
      }
      real.truncate(size);
      return this;
    }

    @Override
    public FileChannel position(long newPosition) throws IOException {
      real.position(newPosition);
      return this;
    }

    @Override
    public long position() throws IOException {
      return real.position();
    }

    @Override
    public long size() throws IOException {
      return real.size();
    }

    @Override
    protected void implCloseChannel() throws IOException {
      real.close();
    }

    @Override
    public int read(ByteBuffer dst) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] dsts, int offset, int length) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] srcs, int offset, int length) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel src, long position, long count) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer dst, long position) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer src, long position) {
      throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
      throw new UnsupportedOperationException();
    }
  }
}
