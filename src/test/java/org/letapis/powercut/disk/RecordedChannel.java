package org.letapis.powercut.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.letapis.powercut.disk.Step.Node;

/** A channel on a real file, or on a folder for forcing it, whose changes are written down. */
final class RecordedChannel extends FileChannel {

  private final FileChannel real;
  private final Node node;
  private final Tape tape;
  private final Power power;
  private final Set<Forgotten> forgotten;
  private final boolean appends;

  RecordedChannel(
      FileChannel real,
      Node node,
      Tape tape,
      Power power,
      Set<Forgotten> forgotten,
      Set<?> options) {
    this.real = real;
    this.node = node;
    this.tape = tape;
    this.power = power;
    this.forgotten = forgotten;
    this.appends = options.contains(StandardOpenOption.APPEND);
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    long at = appends ? real.size() : real.position();
    byte[] bytes = copy(source);
    power.spend();
    int written = real.write(source);
    tape.add(new Step.Write(node, at, bytes));
    return whole(written, bytes);
  }

  @Override
  public int write(ByteBuffer source, long position) throws IOException {
    byte[] bytes = copy(source);
    power.spend();
    int written = real.write(source, position);
    tape.add(new Step.Write(node, position, bytes));
    return whole(written, bytes);
  }

  private static byte[] copy(ByteBuffer source) {
    byte[] bytes = new byte[source.remaining()];
    source.get(source.position(), bytes);
    return bytes;
  }

  private static int whole(int written, byte[] bytes) {
    if (written != bytes.length) {
      throw new IllegalStateException("the real disk took only a part");
    }
    return written;
  }

  @Override
  public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
    long written = 0;
    for (int i = offset; i < offset + length; i++) {
      written += write(sources[i]);
    }
    return written;
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    power.spend();
    if (size < real.size()) {
      tape.add(new Step.Truncate(node, size));
    }
    real.truncate(size);
    return this;
  }

  /** Nothing is forced in truth: nobody cuts the real power. */
  @Override
  public void force(boolean metaData) {
    power.spend();
    if (!forgotten.contains(node.folder ? Forgotten.FOLDERS : Forgotten.FILES)) {
      tape.add(node.folder ? new Step.ForceFolder(node) : new Step.Force(node));
    }
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(count, 1 << 16));
    if (real.read(bytes, position) <= 0) {
      return 0;
    }
    return target.write(bytes.flip());
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(count, 1 << 16));
    if (source.read(bytes) <= 0) {
      return 0;
    }
    return write(bytes.flip(), position);
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    power.need();
    return real.read(target);
  }

  @Override
  public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
    power.need();
    return real.read(targets, offset, length);
  }

  @Override
  public int read(ByteBuffer target, long position) throws IOException {
    power.need();
    return real.read(target, position);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    real.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    power.need();
    return real.size();
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) {
    throw new UnsupportedOperationException("what is mapped cannot be written down");
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return real.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return real.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }
}
