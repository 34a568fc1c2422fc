package org.letapis.search.text.disk;

import java.io.EOFException;
import java.io.IOException;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;
import org.letapis.crypto.sealed.Blocks;

/** A file of the index, or a slice of one, as Lucene reads it. */
final class SealedInput extends IndexInput implements RandomAccessInput {

  /** Blocks read at once where a file is read from end to end. */
  private static final int RUN = 16;

  private static final byte[] NOTHING = {};

  private final SealedIndexFile file;
  private final boolean first;
  private final boolean sequential;
  private final long from;
  private final long length;
  private long position;
  private byte[] window = NOTHING;
  private long windowAt = -1;

  /**
   * @param first whether it closes the file
   * @param sequential whether it is read from end to end, as a merge does
   */
  SealedInput(SealedIndexFile file, boolean first, boolean sequential, long from, long length) {
    super("SealedInput");
    this.file = file;
    this.first = first;
    this.sequential = sequential;
    this.from = from;
    this.length = length;
  }

  /** Makes the window hold a place in the file, and gives where in it. */
  private int within(long at) throws IOException {
    long in = at - windowAt;
    if (windowAt >= 0 && in >= 0 && in < window.length) {
      return (int) in;
    }
    if (at < 0 || at >= file.length()) {
      throw new EOFException();
    }
    long index = at / Blocks.SIZE;
    if (sequential) {
      long left = (file.length() + Blocks.SIZE - 1) / Blocks.SIZE - index;
      window = file.run(index, (int) Math.min(RUN, left));
    } else {
      window = file.block(index);
    }
    windowAt = index * Blocks.SIZE;
    return (int) (at - windowAt);
  }

  private long place(long at, int bytes) throws EOFException {
    if (at < 0 || at + bytes > length) {
      throw new EOFException();
    }
    return from + at;
  }

  @Override
  public byte readByte() throws IOException {
    long at = place(position, 1);
    int in = within(at);
    position++;
    return window[in];
  }

  @Override
  public void readBytes(byte[] to, int offset, int count) throws IOException {
    readBytes(position, to, offset, count);
    position += count;
  }

  @Override
  public void readBytes(long pos, byte[] to, int offset, int count) throws IOException {
    long at = place(pos, count);
    int done = 0;
    while (done < count) {
      int in = within(at + done);
      int some = Math.min(count - done, window.length - in);
      System.arraycopy(window, in, to, offset + done, some);
      done += some;
    }
  }

  @Override
  public byte readByte(long pos) throws IOException {
    int in = within(place(pos, 1));
    return window[in];
  }

  @Override
  public short readShort(long pos) throws IOException {
    return (short) little(pos, Short.BYTES);
  }

  @Override
  public int readInt(long pos) throws IOException {
    return (int) little(pos, Integer.BYTES);
  }

  @Override
  public long readLong(long pos) throws IOException {
    return little(pos, Long.BYTES);
  }

  @Override
  public short readShort() throws IOException {
    short value = readShort(position);
    position += Short.BYTES;
    return value;
  }

  @Override
  public int readInt() throws IOException {
    int value = readInt(position);
    position += Integer.BYTES;
    return value;
  }

  @Override
  public long readLong() throws IOException {
    long value = readLong(position);
    position += Long.BYTES;
    return value;
  }

  private long little(long pos, int bytes) throws IOException {
    long at = place(pos, bytes);
    long value = 0;
    int in = within(at);
    if (in + bytes <= window.length) {
      for (int i = 0; i < bytes; i++) {
        value |= (window[in + i] & 0xFFL) << (8 * i);
      }
      return value;
    }
    for (int i = 0; i < bytes; i++) {
      int each = within(at + i);
      value |= (window[each] & 0xFFL) << (8 * i);
    }
    return value;
  }

  @Override
  public long getFilePointer() {
    return position;
  }

  @Override
  public void seek(long pos) throws IOException {
    if (pos < 0 || pos > length) {
      throw new EOFException();
    }
    position = pos;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public SealedInput slice(String description, long offset, long count) throws IOException {
    if (offset < 0 || count < 0 || offset + count > length) {
      throw new IllegalArgumentException("a slice out of bounds");
    }
    return new SealedInput(file, false, sequential, from + offset, count);
  }

  @Override
  public RandomAccessInput randomAccessSlice(long offset, long count) throws IOException {
    return slice("random", offset, count);
  }

  @Override
  public SealedInput clone() {
    SealedInput copy = new SealedInput(file, false, sequential, from, length);
    copy.position = position;
    return copy;
  }

  @Override
  public void close() throws IOException {
    if (first) {
      file.close();
    }
  }
}
