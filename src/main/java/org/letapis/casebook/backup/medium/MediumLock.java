package org.letapis.casebook.backup.medium;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.problem.Problem;

/**
 * Keeps two programs from writing and pruning the same backups at once. Where a file system knows
 * no locks there is none: writing alone never harms what another writes.
 */
public final class MediumLock implements AutoCloseable {

  private final @Nullable FileChannel channel;

  private MediumLock(@Nullable FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of a prepared medium.
   *
   * @throws Problem IN_USE if somebody has it
   */
  @SuppressWarnings("MustBeClosedChecker")
  public static MediumLock take(Medium medium) throws IOException {
    FileChannel channel = FileChannel.open(medium.lock(), CREATE, WRITE);
    try {
      if (channel.tryLock() != null) {
        return new MediumLock(channel);
      }
    } catch (OverlappingFileLockException here) {
      // Said below.
    } catch (IOException | UnsupportedOperationException unknown) {
      channel.close();
      return new MediumLock(null);
    }
    channel.close();
    throw new Problem(BackupProblem.IN_USE);
  }

  @Override
  public void close() {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException releasedAnyway) {
        // A closed descriptor holds no lock.
      }
    }
  }
}
