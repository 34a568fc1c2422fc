package org.letapis.casebook.backup.medium;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.function.Consumer;
import org.letapis.domain.entry.Digest;

/**
 * A file that lies on a medium in blocks. Where a block is not what its name says its bytes are
 * given all the same, or zeros where it is gone: what is read from them proves itself or does not,
 * and what lies around can still be used.
 */
public final class BlockChannel implements SeekableByteChannel {

  private final Blocks blocks;
  private final List<Digest> digests;
  private final long length;
  private final Consumer<Digest> bad;
  private byte[] block = {};
  private int loaded = -1;
  private long position;
  private boolean open = true;

  /**
   * @param length of the file: fits the number of blocks
   * @param bad told of every block that is not sound, each time it is met
   */
  public BlockChannel(Blocks blocks, List<Digest> digests, long length, Consumer<Digest> bad) {
    this.blocks = blocks;
    this.digests = digests;
    this.length = length;
    this.bad = bad;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    if (!open) {
      throw new ClosedChannelException();
    }
    if (position >= length) {
      return -1;
    }
    load((int) (position / Blocks.LENGTH));
    int from = (int) (position % Blocks.LENGTH);
    int count = Math.min(into.remaining(), block.length - from);
    into.put(block, from, count);
    position += count;
    return count;
  }

  private void load(int number) throws IOException {
    if (loaded == number) {
      return;
    }
    int wanted = (int) Math.min(Blocks.LENGTH, length - (long) number * Blocks.LENGTH);
    Blocks.Found found = blocks.read(digests.get(number), wanted);
    if (!found.isSound()) {
      bad.accept(digests.get(number));
    }
    block = found.bytes();
    loaded = number;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long newPosition) {
    position = newPosition;
    return this;
  }

  @Override
  public long size() {
    return length;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
    block = new byte[0];
    loaded = -1;
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
