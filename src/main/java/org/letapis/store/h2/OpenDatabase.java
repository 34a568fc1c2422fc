package org.letapis.store.h2;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Function;
import org.letapis.crypto.Secret;
import org.letapis.store.h2.tree.RawTable;
import org.letapis.store.kept.KeptRows;

/** An open database: one connection to write through, some to read through, and its key. */
public final class OpenDatabase implements AutoCloseable {

  private static final int READERS = 3;

  /** How long closing may take for giving back room on the disk. */
  private static final Duration TIDYING = Duration.ofMillis(1_500);

  private final H2File file;
  private final Connection connection;
  private final Connected writer;
  private final Migrations.Found found;
  private final KeptRows rows = KeptRows.shareOfMemory();
  private final ReadPool readers;
  private final Saving saving;

  private OpenDatabase(H2File file, Connection connection, String vault) throws SQLException {
    this.file = file;
    this.connection = connection;
    this.writer = new Connected(connection, rows.forWriting());
    this.found = Migrations.run(writer.sql(), vault);
    connection.setAutoCommit(false);
    this.readers = new ReadPool(file, READERS, rows.forReading());
    this.saving = Saving.of(connection, READERS + 1);
  }

  /**
   * Opens the database of a vault's folder, or makes it, and brings it to the newest schema.
   *
   * @param key 256 bits; not kept
   * @param vault id of the vault, written into a new database
   */
  public static OpenDatabase open(Path folder, Secret key, String vault) throws SQLException {
    return open(H2File.in(folder, key), vault);
  }

  /** Makes an empty one that is gone when it is closed, under the same settings. */
  public static OpenDatabase inMemory(Secret key, String vault) throws SQLException {
    return open(H2File.inMemory(key), vault);
  }

  private static OpenDatabase open(H2File file, String vault) throws SQLException {
    try {
      Connection connection = file.connect();
      try {
        return new OpenDatabase(file, connection, vault);
      } catch (SQLException | RuntimeException | Error failed) {
        closeQuietly(connection);
        throw failed;
      }
    } catch (SQLException | RuntimeException | Error failed) {
      file.close();
      throw failed;
    }
  }

  /** Whose it was found to be; of no use unless it is ready. */
  public Migrations.Found found() {
    return found;
  }

  /** Access within the transaction that {@link #commit} ends. */
  public Access writer() {
    return writer;
  }

  public void commit() throws SQLException {
    try {
      connection.commit();
    } finally {
      rows.ended();
    }
  }

  public void rollBack() throws SQLException {
    try {
      connection.rollback();
    } finally {
      rows.ended();
    }
  }

  /** Whether each index agrees with its table; where one does not, nothing is to be believed. */
  public boolean isWhole() throws SQLException {
    return Agreement.holds(connection);
  }

  /** Whether what was committed since it was last saved is to be saved by now. */
  public boolean isSavingDue() {
    return saving.isDue();
  }

  /** A table past statements and transactions. */
  public RawTable raw(String table) {
    try {
      return RawTable.of(Internals.session(connection), table);
    } catch (SQLException closed) {
      throw new IllegalStateException("no connection", closed);
    }
  }

  /** Saves what was put past transactions, where that is a lot. */
  public void saveWhenLarge() {
    saving.saveWhenLarge();
  }

  /** Saves what is committed; no transaction may be under way. */
  public void save() {
    saving.save();
  }

  /** Gives back room after much was put; no transaction may be under way. */
  public void giveBack(Duration budget) {
    saving.giveBack(budget);
  }

  /** Reads what was committed, on any thread. */
  public <T> T read(Function<Access, T> work) {
    return readers.read(work);
  }

  /** Gives back room on the disk, if much of it is wasted; the last thing before closing. */
  public void tidy() {
    readers.close();
    try {
      Compaction.run(connection, TIDYING);
    } catch (SQLException | RuntimeException failed) {
      // Then what is wrong with it is found when it is opened, or it stays as large as it is.
    }
  }

  /** Lets reading end, closes everything and forgets the key. */
  @Override
  public void close() {
    readers.close();
    rows.clear();
    closeQuietly(connection);
    file.close();
  }

  private static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException lazy) {
      // What was not written is in the journal.
    }
  }
}
