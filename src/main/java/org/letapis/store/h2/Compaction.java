package org.letapis.store.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.jspecify.annotations.Nullable;

/**
 * Gives back the room that a database no longer needs. H2 does so by itself when it is closed, but
 * in steps of many seconds, and closing is what locks a casebook: so it is told not to, and this is
 * done instead, in steps that end when time is up. A file only ever goes from one state that opens
 * to another, so it may be cut off anywhere; what is left over is done the next time.
 */
public final class Compaction {

  /** Room taken for each byte that is needed, above which a file is made smaller. */
  private static final double TOO_MANY_TIMES = 2;

  /** The same while much is written. */
  private static final double MEANWHILE = 3;

  /** The same after it was filled: it may long stay as it is then. */
  private static final double FILLED_ANEW = 1.3;

  /** Fill rate, in percent, that is aimed at. */
  private static final int FILLED = 80;

  /** Smaller files are left alone. */
  private static final long WORTH_IT = 8L << 20;

  /** Smaller files may waste room while they are written to. */
  private static final long LARGE = 64L << 20;

  /** Bytes rewritten at a time, where parts of the file are so small: some tenth of a second. */
  static final int STEP = 4 << 20;

  /** Bytes rewritten at a time at most while somebody waits for a casebook to be locked. */
  private static final int LARGEST_STEP = 32 << 20;

  /** The same of a file that is filled: each of its parts is all that waited to be saved. */
  static final int LARGEST_FILLED = 512 << 20;

  /** Bytes moved at a time: more than was ever saved at once, or nothing would be moved. */
  private static final int MOVED = 64 << 20;

  /** The same of a file that was filled, and rewritten: all of it may have to move up. */
  private static final long MOVED_FILLED = 16L << 30;

  private Compaction() {}

  /**
   * Makes a database's file smaller when it takes much more room than it needs. To be called as the
   * last thing before the database is closed.
   *
   * @param budget after which no further step is begun; a step is a fraction of a second
   */
  public static void run(Connection connection, Duration budget) throws SQLException {
    long until = System.nanoTime() + budget.toNanos();
    run(Internals.of(connection).getMvStore(), TOO_MANY_TIMES, until);
  }

  private static void run(MVStore store, double tooMany, long until) {
    RandomAccessStore file = wasteful(store, tooMany);
    int step = STEP;
    while (file != null && step <= LARGEST_STEP && System.nanoTime() < until) {
      long before = file.size();
      boolean gained = rewrite(store, file, step);
      store.sync();
      file.compactMoveChunks(FILLED, MOVED, store);
      if (!gained && file.size() >= before) {
        step *= 2;
      }
    }
  }

  /**
   * The same for one that was just filled and stays open. To be called between transactions.
   *
   * @param budget after which no further step is begun; what was gained is then moved together
   */
  static void afterFilling(MVStore store, Duration budget) {
    long until = System.nanoTime() + budget.toNanos();
    int leftAlone = store.getRetentionTime();
    try {
      RandomAccessStore file = wasteful(store, FILLED_ANEW);
      if (file != null) {
        while (System.nanoTime() < until && store.compact(FILLED, LARGEST_FILLED)) {
          store.sync();
        }
        store.sync();
        file.compactMoveChunks(FILLED, MOVED_FILLED, store);
      }
    } finally {
      store.setRetentionTime(leftAlone);
    }
  }

  /** The file, if it is worth to be made smaller. */
  private static @Nullable RandomAccessStore wasteful(MVStore store, double tooMany) {
    if (!(store.getFileStore() instanceof RandomAccessStore file) || file.size() < WORTH_IT) {
      return null;
    }
    // Old versions that nobody reads may go, and are counted as waste.
    store.setRetentionTime(0);
    store.commit();
    return file.size() > tooMany * live(file) ? file : null;
  }

  /**
   * H2 rewrites whole parts, and of these only what is smaller than the step together.
   *
   * @return whether the file is fuller of what is needed than before
   */
  private static boolean rewrite(MVStore store, RandomAccessStore file, int step) {
    int before = file.getChunksFillRate();
    return store.compact(FILLED, step) && file.getChunksFillRate() > before;
  }

  /**
   * Keeps a file from growing without end while much is written: what little is still needed of old
   * parts is written anew, and they become free. To be called between transactions.
   *
   * @param largest bytes rewritten at a time at most: whoever saves waits for it
   * @param budget after which no further step is begun
   */
  static void keepUp(MVStore store, int largest, Duration budget) {
    if (store.getFileStore() instanceof RandomAccessStore file && file.size() >= LARGE) {
      long until = System.nanoTime() + budget.toNanos();
      boolean wasteful = file.size() > MEANWHILE * live(file);
      int step = STEP;
      while (wasteful && step <= largest && System.nanoTime() < until) {
        if (!rewrite(store, file, step)) {
          step *= 2;
        }
      }
    }
  }

  /** Bytes that the newest version needs, about. */
  private static long live(RandomAccessStore file) {
    return file.size() / 100 * file.getFillRate() / 100 * file.getChunksFillRate();
  }
}
