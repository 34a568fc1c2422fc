package org.letapis.store.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.letapis.store.kept.RowMemory;

/** A few connections that threads read through, one at a time each. */
public final class ReadPool implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 10;

  private final BlockingQueue<Connected> free;
  private final List<Connection> all = new ArrayList<>();
  private volatile boolean closed;

  /** Opens so many connections. */
  public ReadPool(H2File file, int size, RowMemory rows) throws SQLException {
    this.free = new ArrayBlockingQueue<>(size);
    try {
      for (int i = 0; i < size; i++) {
        Connection connection = file.connect();
        all.add(connection);
        free.add(new Connected(connection, rows));
      }
    } catch (SQLException | RuntimeException | Error failed) {
      closeAll();
      throw failed;
    }
  }

  /** Reads when a connection is free. An interrupted thread reads all the same. */
  public <T> T read(Function<Access, T> work) {
    Connected db = take();
    try {
      return work.apply(db);
    } finally {
      db.endReading();
      free.add(db);
    }
  }

  private Connected take() {
    boolean interrupted = false;
    try {
      while (!closed) {
        try {
          Connected db = free.poll(1, TimeUnit.SECONDS);
          if (db != null) {
            return db;
          }
        } catch (InterruptedException later) {
          interrupted = true;
        }
      }
      throw new IllegalStateException("the store is closed");
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Lets reading threads end, for a while, then closes the connections. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      for (int i = 0; i < all.size(); i++) {
        if (free.poll(PATIENCE_SECONDS, TimeUnit.SECONDS) == null) {
          break;
        }
      }
    } catch (InterruptedException now) {
      Thread.currentThread().interrupt();
    }
    closeAll();
  }

  private void closeAll() {
    for (Connection connection : all) {
      try {
        connection.close();
      } catch (SQLException ignored) {
        // Nothing was written through it.
      }
    }
  }
}
