package org.letapis.store.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

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

  /** Bytes rewritten at a time. */
  private static final int STEP = 4 << 20;

  /** Bytes moved at a time: more than was ever saved at once, or nothing would be moved. */
  private static final int MOVED = 64 << 20;

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

  /**
   * The same for one that was just filled and stays open. To be called between transactions.
   *
   * @param budget after which no further step is begun
   */
  static void afterFilling(MVStore store, Duration budget) {
    long until = System.nanoTime() + budget.toNanos();
    int leftAlone = store.getRetentionTime();
    try {
      run(store, FILLED_ANEW, until);
    } finally {
      store.setRetentionTime(leftAlone);
    }
  }

  private static void run(MVStore store, double tooMany, long until) {
    if (store.getFileStore() instanceof RandomAccessStore file && file.size() >= WORTH_IT) {
      // Old versions that nobody reads may go, and are counted as waste.
      store.setRetentionTime(0);
      store.commit();
      if (file.size() > tooMany * live(file)) {
        compact(store, file, until);
      }
    }
  }

  private static void compact(MVStore store, RandomAccessStore file, long until) {
    boolean more = true;
    while (more && System.nanoTime() < until) {
      long before = file.size();
      boolean rewritten = store.compact(FILLED, STEP);
      store.sync();
      file.compactMoveChunks(FILLED, MOVED, store);
      more = rewritten || file.size() < before;
    }
  }

  /**
   * Keeps a file from growing without end while much is written: what little is still needed of old
   * parts is written anew, and they become free. To be called between transactions.
   *
   * @param budget after which no further step is begun
   */
  static void keepUp(MVStore store, Duration budget) {
    if (store.getFileStore() instanceof RandomAccessStore file && file.size() >= LARGE) {
      long until = System.nanoTime() + budget.toNanos();
      boolean more = file.size() > MEANWHILE * live(file);
      while (more && System.nanoTime() < until) {
        more = store.compact(FILLED, STEP);
      }
    }
  }

  /** Bytes that the newest version needs, about. */
  private static long live(RandomAccessStore file) {
    return file.size() / 100 * file.getFillRate() / 100 * file.getChunksFillRate();
  }
}
