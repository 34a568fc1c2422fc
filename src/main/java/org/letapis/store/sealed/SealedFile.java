package org.letapis.store.sealed;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.security.SecureRandom;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;
import org.letapis.crypto.Secret;
import org.letapis.crypto.sealed.Blocks;

/**
 * A file that H2 sees as plain and the disk as sealed {@link Blocks} after a {@link SealedHeader}.
 * What is read was written there by this casebook, or reading fails; a block torn by a power cut
 * fails too, and H2 takes it for the end of what it wrote. A remainder shorter than a block, at the
 * end, does not count.
 *
 * <p>H2 writes whole blocks and reads anything. It locks a file after opening and before reading
 * it, so nothing is touched before the first access.
 */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // Reading may go on side by side.
final class SealedFile extends FileBaseDefault {

  private final FileChannel base;
  private final Secret storeKey;
  private final SecureRandom random;
  private final Consumer<SealedFile> onClose;

  /** Reading next to writing might see half a block. */
  private final ReadWriteLock access = new ReentrantReadWriteLock();

  private volatile @Nullable Blocks blocks;

  /** Takes over the channel and the key, and closes both. */
  SealedFile(FileChannel base, Secret storeKey, SecureRandom random, Consumer<SealedFile> onClose) {
    this.onClose = onClose;
    this.base = base;
    this.storeKey = storeKey;
    this.random = random;
  }

  @Override
  public long size() throws IOException {
    return Math.max(0, base.size() - SealedHeader.LENGTH) / Blocks.STORED * Blocks.SIZE;
  }

  @Override
  public int read(ByteBuffer to, long position) throws IOException {
    if (position < 0) {
      throw new IllegalArgumentException("position");
    }
    access.readLock().lock();
    try {
      long left = size() - position;
      if (!to.hasRemaining() || left <= 0) {
        return to.hasRemaining() ? -1 : 0;
      }
      int length = (int) Math.min(to.remaining(), left);
      long first = position / Blocks.SIZE;
      int count = (int) ((position + length - 1) / Blocks.SIZE - first) + 1;
      byte[] plain = blocks().open(first, stored(offset(first), count * Blocks.STORED));
      to.put(plain, (int) (position - first * Blocks.SIZE), length);
      return length;
    } finally {
      access.readLock().unlock();
    }
  }

  @Override
  public int write(ByteBuffer from, long position) throws IOException {
    int length = from.remaining();
    if (position < 0 || position % Blocks.SIZE != 0 || length % Blocks.SIZE != 0) {
      throw new IllegalArgumentException("not whole blocks");
    }
    byte[] plain = new byte[length];
    from.get(plain);
    access.writeLock().lock();
    try {
      long first = position / Blocks.SIZE;
      putStored(blocks().seal(first, plain), offset(first));
      return length;
    } finally {
      access.writeLock().unlock();
    }
  }

  @Override
  protected void implTruncate(long size) throws IOException {
    access.writeLock().lock();
    try {
      if (size < size()) {
        base.truncate(offset((size + Blocks.SIZE - 1) / Blocks.SIZE));
      }
    } finally {
      access.writeLock().unlock();
    }
  }

  private Blocks blocks() throws IOException {
    Blocks known = blocks;
    return known == null ? firstAccess() : known;
  }

  private synchronized Blocks firstAccess() throws IOException {
    Blocks known = blocks;
    if (known != null) {
      return known;
    }
    SealedHeader header;
    if (base.size() == 0) {
      header = SealedHeader.fresh(random);
      putStored(header.encode(), 0);
    } else {
      header = SealedHeader.decode(stored(0, SealedHeader.LENGTH));
    }
    Blocks begun = new Blocks(header.key(storeKey), header.id(), random);
    blocks = begun;
    return begun;
  }

  private static long offset(long block) {
    return SealedHeader.LENGTH + block * Blocks.STORED;
  }

  private byte[] stored(long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (base.read(bytes, at + bytes.position()) < 0) {
        throw new EOFException();
      }
    }
    return bytes.array();
  }

  private void putStored(byte[] sealed, long at) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(sealed);
    while (bytes.hasRemaining()) {
      base.write(bytes, at + bytes.position());
    }
  }

  @Override
  public void force(boolean metaData) throws IOException {
    base.force(metaData);
  }

  @Override
  public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return base.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    access.writeLock().lock();
    try {
      Blocks known = blocks;
      if (known != null) {
        known.close();
      }
      storeKey.close();
      base.close();
    } finally {
      onClose.accept(this);
      access.writeLock().unlock();
    }
  }

  /** Names nothing. */
  @Override
  public String toString() {
    return "SealedFile";
  }
}
