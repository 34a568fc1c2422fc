package org.letapis.search.text.disk;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import org.letapis.crypto.AeadKey;
import org.letapis.crypto.Secret;
import org.letapis.crypto.sealed.Blocks;
import org.letapis.crypto.sealed.BrokenSeal;

/** A whole file of the index, opened for reading. Safe for use by several threads. */
final class SealedIndexFile implements AutoCloseable {

  private final FileChannel channel;
  private final Blocks blocks;
  private final long length;
  private final long number;
  private final BlockCache cache;

  private SealedIndexFile(
      FileChannel channel, Blocks blocks, long length, long number, BlockCache cache) {
    this.channel = channel;
    this.blocks = blocks;
    this.length = length;
    this.number = number;
    this.cache = cache;
  }

  /**
   * Opens a file and proves its name and its end.
   *
   * @param number tells it from every other in the cache
   */
  static SealedIndexFile open(
      Path path, String name, Secret indexKey, long number, BlockCache cache) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    try {
      IndexFileHeader header =
          IndexFileHeader.decode(bytes(channel, 0, IndexFileHeader.LENGTH), indexKey);
      if (!header.name().equals(name)) {
        throw new BrokenSeal("another file of the index");
      }
      long end = channel.size() - IndexFileEnd.LENGTH;
      AeadKey key = header.key(indexKey);
      try {
        long length =
            IndexFileEnd.decode(key, header.id(), bytes(channel, end, IndexFileEnd.LENGTH));
        long count = (length + Blocks.SIZE - 1) / Blocks.SIZE;
        if (end != IndexFileHeader.LENGTH + count * Blocks.STORED) {
          throw new BrokenSeal("length of a file of the index");
        }
        Blocks blocks = new Blocks(key, header.id(), new SecureRandom());
        return new SealedIndexFile(channel, blocks, length, number, cache);
      } catch (IOException | RuntimeException failed) {
        key.close();
        throw failed;
      }
    } catch (IOException | RuntimeException failed) {
      channel.close();
      throw failed;
    }
  }

  static byte[] bytes(FileChannel channel, long at, int count) throws IOException {
    if (at < 0) {
      throw new EOFException("a file of the index is cut short");
    }
    ByteBuffer bytes = ByteBuffer.allocate(count);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        throw new EOFException("a file of the index is cut short");
      }
    }
    return bytes.array();
  }

  long length() {
    return length;
  }

  /** Bytes of a block, not to be changed. */
  byte[] block(long index) throws IOException {
    byte[] known = cache.get(number, index);
    if (known != null) {
      return known;
    }
    long at = IndexFileHeader.LENGTH + index * Blocks.STORED;
    byte[] plain = blocks.open(index, bytes(channel, at, Blocks.STORED));
    cache.put(number, index, plain);
    return plain;
  }

  /** Several blocks one after another, past the cache: what is read once from end to end. */
  byte[] run(long index, int count) throws IOException {
    long at = IndexFileHeader.LENGTH + index * Blocks.STORED;
    return blocks.open(index, bytes(channel, at, count * Blocks.STORED));
  }

  @Override
  public void close() throws IOException {
    blocks.close();
    channel.close();
  }

  /** Names nothing. */
  @Override
  public String toString() {
    return "SealedIndexFile";
  }
}
