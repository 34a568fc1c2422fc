package org.letapis.casebook.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.since.Reached;
import org.letapis.casebook.thread.Threads;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.RecordId;
import org.letapis.search.text.TextIndex;
import org.letapis.store.row.RecordRow;

/**
 * Keeps the index in step with the records, on a thread of its own. What is wrong with the index is
 * never anybody's problem: it is deleted and made again. It is committed now and then; what a crash
 * takes from it is put in again by what each author had said when it was last committed.
 */
final class Keeper implements AutoCloseable {

  private static final int PAGE = 500;
  private static final int KEPT_PAGES = 20;
  private static final long COMMIT_SECONDS = 20;

  private final Ledger ledger;
  private final Path folder;
  private final Secret key;
  private final Filler filler;
  private final Queue<RecordId> changes = new ConcurrentLinkedQueue<>();
  private final ScheduledExecutorService thread = Threads.one("casebook-text");
  private volatile boolean started;
  private volatile boolean stopped;
  private volatile IndexState state = IndexState.NOT_STARTED;
  private volatile @Nullable TextIndex index;
  private Reached reached = Reached.NOTHING;
  private boolean purge;

  /** Takes over the key. */
  Keeper(Ledger ledger, Path folder, Secret key, Filler.Maker filler) {
    this.ledger = ledger;
    this.folder = folder;
    this.key = key;
    this.filler = filler.make(() -> stopped);
    ledger.folder().onFolded(this::note);
  }

  private void note(List<RecordRow> rows) {
    if (started) {
      rows.forEach(row -> changes.add(row.id()));
      later(this::follow);
    }
  }

  private void later(Runnable work) {
    try {
      var ignored = thread.submit(work);
    } catch (RejectedExecutionException closing) {
      // The next one who opens it catches up.
    }
  }

  /** Opens the index, or begins to make it, in the background; harmless when it was done before. */
  synchronized void start() {
    if (!started && !stopped) {
      started = true;
      state = new IndexState(IndexState.Phase.BUILDING, 0, 0);
      later(this::open);
      var ignored =
          thread.scheduleWithFixedDelay(
              this::commitIfAhead, COMMIT_SECONDS, COMMIT_SECONDS, TimeUnit.SECONDS);
    }
  }

  IndexState state() {
    return state;
  }

  /** The index as far as it is; nothing when it is not open. */
  Optional<TextIndex> index() {
    return Optional.ofNullable(index);
  }

  private void open() {
    try {
      TextIndex opened = TextIndex.open(folder, key);
      index = opened;
      Optional<Reached> remembered = Reached.of(opened.remembered());
      if (remembered.isPresent()) {
        reached = remembered.get();
        Optional<RecordId> until = Halfway.until(opened.remembered());
        if (until.isPresent()) {
          build(opened, until);
        }
        changes.addAll(reached.changedSince(ledger));
        follow();
      } else {
        opened.clear();
        begin(opened);
      }
    } catch (IOException | RuntimeException | OutOfMemoryError damaged) {
      again();
    }
  }

  /** Makes it from nothing; a second failure leaves the casebook without it until it is opened. */
  private void again() {
    release();
    if (stopped) {
      return;
    }
    try {
      TextIndex.delete(folder);
      TextIndex opened = TextIndex.open(folder, key);
      index = opened;
      begin(opened);
    } catch (IOException | RuntimeException failed) {
      release();
      state = new IndexState(IndexState.Phase.FAILED, 0, 0);
    }
  }

  /** Something in it could not be read: it is made again if that is so. */
  void doubt() {
    TextIndex doubtful = index;
    later(
        () -> {
          if (doubtful != null && index == doubtful && !stopped) {
            again();
          }
        });
  }

  private void release() {
    TextIndex open = index;
    index = null;
    if (open != null) {
      open.close();
    }
  }

  private void begin(TextIndex into) throws IOException {
    reached = Reached.now(ledger);
    build(into, Optional.empty());
    follow();
  }

  /**
   * Puts every record in, by id, and keeps what is done now and then: whoever locks before it is
   * through does not begin again.
   *
   * @param until the last one that was put in before, if that was broken off
   */
  private void build(TextIndex into, Optional<RecordId> until) throws IOException {
    List<RecordId> all = ledger.store().many().visible().stream().sorted().toList();
    int from = until.map(last -> Halfway.after(last, all)).orElse(0);
    int kept = from;
    boolean fresh = until.isEmpty();
    while (from < all.size() && !stopped) {
      state = new IndexState(IndexState.Phase.BUILDING, from, all.size());
      int to = Math.min(all.size(), from + PAGE);
      // Of the first page after it was broken off, some may be there.
      filler.put(into, all.subList(from, to), fresh);
      fresh = true;
      if (!stopped) {
        from = to;
        if (from - kept >= PAGE * KEPT_PAGES) {
          kept = from;
          into.commit(Halfway.remember(reached, all.get(from - 1)));
          into.refresh();
        }
      }
    }
    if (from == all.size()) {
      into.commit(reached.remember());
      into.refresh();
    } else if (from > kept) {
      into.commit(Halfway.remember(reached, all.get(from - 1)));
    }
  }

  private void follow() {
    TextIndex into = index;
    if (into == null || stopped) {
      return;
    }
    try {
      Set<RecordId> some = new LinkedHashSet<>();
      while (!changes.isEmpty() && !stopped) {
        state = new IndexState(IndexState.Phase.FOLLOWING, 0, changes.size());
        some.clear();
        for (RecordId id = changes.poll(); id != null; id = changes.poll()) {
          some.add(id);
          if (some.size() == PAGE) {
            break;
          }
        }
        Filler.Done done = filler.put(into, new ArrayList<>(some), false);
        purge |= done.removed();
        changes.addAll(more(done.renamed()));
        into.refresh();
      }
      state = new IndexState(IndexState.Phase.READY, into.size(), into.size());
      if (purge) {
        purge = false;
        into.purge();
        commit(into);
        into.refresh();
      }
    } catch (IOException | RuntimeException damaged) {
      if (!stopped) {
        again();
      }
    }
  }

  private Collection<RecordId> more(Collection<RecordId> renamed) {
    Set<RecordId> namers = new LinkedHashSet<>();
    renamed.forEach(id -> namers.addAll(ledger.store().many().linkers(id, PAGE * 20)));
    return namers;
  }

  private void commitIfAhead() {
    TextIndex into = index;
    try {
      if (into != null && state.complete() && into.isAhead()) {
        commit(into);
      }
    } catch (IOException | RuntimeException damaged) {
      if (!stopped) {
        again();
      }
    }
  }

  /** What is being folded at this moment is not in it: the one before is remembered. */
  private void commit(TextIndex into) throws IOException {
    Reached now = Reached.now(ledger);
    into.commit(reached.remember());
    reached = now;
  }

  /** Waits until everything that was said so far is in it, or it is given up. */
  void settle() throws InterruptedException {
    try {
      // What is queued before this is done before this.
      thread.submit(this::follow).get();
    } catch (ExecutionException | RejectedExecutionException closing) {
      // Then nobody asks any more.
    }
  }

  /** Ends the work at hand, keeps what is whole, lets go of the index and wipes the key. */
  @Override
  public void close() {
    synchronized (this) {
      if (stopped) {
        return;
      }
      boolean whole = state.complete() && changes.isEmpty();
      stopped = true;
      if (whole) {
        later(this::keep);
      }
    }
    thread.close();
    release();
    key.close();
  }

  private void keep() {
    TextIndex into = index;
    if (into != null) {
      try {
        Reached now = Reached.now(ledger);
        if (changes.isEmpty() && !now.equals(reached)) {
          into.commit(now.remember());
        }
      } catch (IOException | RuntimeException lost) {
        // Then it is caught up with when it is opened.
      }
    }
  }
}
