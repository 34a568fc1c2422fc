package org.letapis.search.text.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.apache.lucene.store.IndexOutput;
import org.letapis.crypto.AeadKey;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.crypto.sealed.Blocks;

/** A file of the index as Lucene writes it: from its beginning to its end, and never again. */
final class SealedOutput extends IndexOutput {

  /** Blocks sealed and written at once. */
  private static final int RUN = 16;

  private final FileChannel channel;
  private final SecureRandom random;
  private final IndexFileHeader header;
  private final AeadKey key;
  private final Blocks blocks;
  private final byte[] plain = new byte[RUN * Blocks.SIZE];
  private final CRC32 sum = new CRC32();
  private int filled;
  private int summed;
  private long block;
  private boolean closed;

  SealedOutput(FileChannel channel, String name, Secret indexKey, SecureRandom random)
      throws IOException {
    super("SealedOutput", name);
    this.channel = channel;
    this.random = random;
    this.header = IndexFileHeader.fresh(name, random);
    this.key = header.key(indexKey);
    this.blocks = new Blocks(key, header.id(), random);
    DurableFiles.writeFully(channel, ByteBuffer.wrap(header.encode(key, random)));
  }

  @Override
  public void writeByte(byte b) throws IOException {
    if (filled == plain.length) {
      flush(filled);
    }
    plain[filled++] = b;
  }

  @Override
  public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
    int done = 0;
    while (done < length) {
      if (filled == plain.length) {
        flush(filled);
      }
      int some = Math.min(length - done, plain.length - filled);
      System.arraycopy(bytes, offset + done, plain, filled, some);
      filled += some;
      done += some;
    }
  }

  private void flush(int length) throws IOException {
    addToSum(length);
    int count = (length + Blocks.SIZE - 1) / Blocks.SIZE;
    Arrays.fill(plain, length, count * Blocks.SIZE, (byte) 0);
    byte[] whole =
        count * Blocks.SIZE == plain.length ? plain : Arrays.copyOf(plain, count * Blocks.SIZE);
    DurableFiles.writeFully(channel, ByteBuffer.wrap(blocks.seal(block, whole)));
    block += count;
    filled = 0;
    summed = 0;
  }

  private void addToSum(int until) {
    sum.update(plain, summed, until - summed);
    summed = until;
  }

  @Override
  public long getFilePointer() {
    return block * Blocks.SIZE + filled;
  }

  @Override
  public long getChecksum() {
    addToSum(filled);
    return sum.getValue();
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (channel) {
      long length = getFilePointer();
      if (filled > 0) {
        flush(filled);
      }
      byte[] end = IndexFileEnd.encode(key, header.id(), length, random);
      DurableFiles.writeFully(channel, ByteBuffer.wrap(end));
    } finally {
      blocks.close();
      Arrays.fill(plain, (byte) 0);
    }
  }
}
