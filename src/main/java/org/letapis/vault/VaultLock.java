package org.letapis.vault;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.letapis.domain.problem.Problem;

/**
 * Says that a vault is open, to this process and to others; the operating system forgets it when
 * the process dies. The lock file stays, empty: deleting it would open a race.
 */
final class VaultLock implements AutoCloseable {
  /**
   * Folders locked by this process. It belongs to the process as POSIX locks do: they are lost as
   * soon as the process closes <em>any</em> channel on the file, so a second opening must be turned
   * away before it opens one.
   */
  private static final Set<Held> HELD = ConcurrentHashMap.newKeySet();

  private final Held held;
  private final FileChannel channel;

  private VaultLock(Held held, FileChannel channel) {
    this.held = held;
    this.channel = channel;
  }

  /** A folder, whatever name it was reached by. */
  private record Held(FileSystem fileSystem, Object folder) {
    static Held of(Path folder) throws IOException {
      Path real = folder.toRealPath();
      Object key = Files.readAttributes(real, BasicFileAttributes.class).fileKey();
      return new Held(real.getFileSystem(), key == null ? real : key);
    }
  }

  /**
   * Takes the lock.
   *
   * @throws Problem ALREADY_OPEN if this or another process has it
   */
  static VaultLock acquire(VaultFolder folder) throws IOException {
    Held held = Held.of(folder.root());
    if (!HELD.add(held)) {
      throw new Problem(VaultProblem.ALREADY_OPEN);
    }
    try {
      return new VaultLock(held, lock(folder.lock()));
    } catch (IOException | RuntimeException failed) {
      HELD.remove(held);
      throw failed;
    }
  }

  @SuppressWarnings("MustBeClosedChecker")
  private static FileChannel lock(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, CREATE, WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException heldHere) {
      // Said below: somebody holds it.
    } catch (IOException | RuntimeException failed) {
      channel.close();
      throw failed;
    }
    channel.close();
    throw new Problem(VaultProblem.ALREADY_OPEN);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException releasedAnyway) {
      // A closed descriptor holds no lock, whatever closing it reported.
    } finally {
      HELD.remove(held);
    }
  }
}
