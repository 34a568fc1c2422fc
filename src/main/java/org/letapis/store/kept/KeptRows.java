package org.letapis.store.kept;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.letapis.store.row.RecordRow;

/**
 * Rows as they were last read, those asked for last, up to so many bytes: to find one in the trees,
 * unpack it and read its values takes ten times as long as what is then made of it. Whoever asks
 * after a transaction ended gets nothing from before it. Safe for use by several threads.
 */
public final class KeptRows {

  /** What a row takes beside its values, and how many times their text its values take; about. */
  private static final int ROW = 1_500;

  private static final int TIMES = 2;

  /** The part of the memory that may be used. */
  private static final int SHARE = 16;

  private final long most;
  private final Map<UUID, RowMemory.Read> rows = new LinkedHashMap<>(64, 0.75f, true);
  private final Set<UUID> changing = new HashSet<>();
  private final Shared shared = new Shared();
  private boolean allChanging;
  private long bytes;

  /** Ends of transactions so far: what was read across one is not kept. */
  private long ends;

  private final RowMemory reading = new Reading();
  private final RowMemory writing = new Writing();

  /** Up to a part of the memory that there is. */
  public static KeptRows shareOfMemory() {
    return new KeptRows(Runtime.getRuntime().maxMemory() / SHARE);
  }

  /**
   * @param most bytes, about
   */
  public KeptRows(long most) {
    this.most = most;
  }

  /** For connections that read. */
  public RowMemory forReading() {
    return reading;
  }

  /** For the one that writes, which reads what is not committed yet: of it nothing is kept. */
  public RowMemory forWriting() {
    return writing;
  }

  /** To be called when a transaction was committed or undone. */
  public synchronized void ended() {
    ends++;
    if (allChanging) {
      rows.clear();
      shared.clear();
      bytes = 0;
    }
    for (UUID record : changing) {
      RowMemory.Read old = rows.remove(record);
      bytes -= old == null ? 0 : weight(old);
    }
    changing.clear();
    allChanging = false;
  }

  /** Forgets everything. */
  public synchronized void clear() {
    allChanging = true;
    ended();
  }

  /** What is kept takes, about. */
  synchronized long bytes() {
    return bytes;
  }

  private static long weight(RowMemory.Read read) {
    return ROW + (long) TIMES * read.size();
  }

  private synchronized RowMemory.@Nullable Read known(UUID record) {
    return rows.get(record);
  }

  private synchronized long ends() {
    return ends;
  }

  private synchronized void keep(UUID record, RowMemory.Read read, long before) {
    if (ends != before || weight(read) > most) {
      return;
    }
    RowMemory.Read small = new RowMemory.Read(shared.of(read.row()), read.size());
    RowMemory.Read old = rows.put(record, small);
    bytes += weight(read) - (old == null ? 0 : weight(old));
    Iterator<RowMemory.Read> oldest = rows.values().iterator();
    while (bytes > most) {
      bytes -= weight(oldest.next());
      oldest.remove();
    }
  }

  private final class Reading implements RowMemory {

    @Override
    public Optional<RecordRow> get(UUID record, Supplier<Optional<Read>> reading) {
      Read known = known(record);
      if (known != null) {
        return Optional.of(known.row());
      }
      long before = ends();
      Optional<Read> read = reading.get();
      read.ifPresent(row -> keep(record, row, before));
      return read.map(Read::row);
    }

    @Override
    public void changes(UUID record) {
      throw new IllegalStateException("only for reading");
    }

    @Override
    public void changesAll() {
      throw new IllegalStateException("only for reading");
    }
  }

  private final class Writing implements RowMemory {

    @Override
    public Optional<RecordRow> get(UUID record, Supplier<Optional<Read>> reading) {
      return reading.get().map(Read::row);
    }

    @Override
    public void changes(UUID record) {
      synchronized (KeptRows.this) {
        changing.add(record);
      }
    }

    @Override
    public void changesAll() {
      synchronized (KeptRows.this) {
        allChanging = true;
      }
    }
  }
}
