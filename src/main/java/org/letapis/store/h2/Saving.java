package org.letapis.store.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionStore;

/**
 * Saves what transactions committed, on the thread that writes and between two of them. H2 would do
 * so on a thread of its own, one table and index after the other while transactions go on, and so
 * save some of them by halves; after a crash, halves are what it has (H2's issue 2080). A
 * transaction too large for memory is saved while it runs, by the thread that runs it, and undone
 * after a crash.
 */
final class Saving {

  /** Milliseconds after which H2 wakes to save by itself: a thread that never does. */
  static final int NEVER = Integer.MAX_VALUE;

  private static final Duration EVERY = Duration.ofMillis(500);

  /** The part of the memory there may be that waits to be saved while the store is filled. */
  private static final int WAITING = 5;

  /** Bytes of memory that wait at most. */
  private static final long MOST = 448L << 20;

  /** The part of the time that may go into giving back room while much is written. */
  private static final int SHARE = 3;

  /**
   * For how long room that is no longer needed is left alone, in milliseconds. H2 leaves it for 45
   * seconds, in which a large import writes gigabytes. What a power cut breaks in so short a time
   * is noticed when the database is opened, and it is made again.
   */
  private static final int LEFT_ALONE = 5_000;

  private final MVStore store;
  private long last = System.nanoTime();

  private Saving(MVStore store) {
    this.store = store;
  }

  /**
   * Saves a database from now on.
   *
   * @param connections how many there are: each makes a table of its own when it first does
   *     anything, which is not to happen next to a transaction
   */
  static Saving of(Connection connection, int connections) throws SQLException {
    var database = Internals.of(connection);
    MVStore store = database.getMvStore();
    if (store.getAutoCommitDelay() != NEVER) {
      throw new IllegalStateException("saved by somebody else");
    }
    store.setRetentionTime(LEFT_ALONE);
    prepare(database.getTransactionStore(), connections);
    return new Saving(store);
  }

  private static void prepare(TransactionStore transactions, int count) {
    List<Transaction> begun = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      begun.add(transactions.begin());
    }
    begun.forEach(Transaction::rollback);
  }

  /** Whether it is time to save again. */
  boolean isDue() {
    return System.nanoTime() - last >= EVERY.toNanos();
  }

  /**
   * Saves what was put past transactions when much waits. H2 saves at 19 MiB by itself, which is a
   * few thousand records: most of what it wrote then was pages it had written before, and room they
   * no longer need. So it is told that less waits than does.
   */
  void saveWhenLarge() {
    if (store.getUnsavedMemory() >= 0) {
      save(Compaction.LARGEST_FILLED);
      store.registerUnsavedMemory((int) -waiting());
    }
  }

  private static long waiting() {
    return Math.min(MOST, Runtime.getRuntime().maxMemory() / WAITING);
  }

  /** Gives back room after much was put; no transaction may be under way. */
  void giveBack(Duration budget) {
    Compaction.afterFilling(store, budget);
  }

  /** Saves everything that is committed; no transaction may be under way. */
  void save() {
    save(Compaction.STEP);
  }

  private void save(int largest) {
    store.tryCommit();
    Compaction.keepUp(store, largest, Duration.ofNanos((System.nanoTime() - last) / SHARE));
    last = System.nanoTime();
  }
}
