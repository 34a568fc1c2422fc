package org.letapis.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.h2.message.DbException;
import org.h2.mvstore.MVStoreException;
import org.jooq.exception.DataAccessException;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.domain.problem.Problem;
import org.letapis.store.h2.Access;
import org.letapis.store.h2.Calm;
import org.letapis.store.h2.H2File;
import org.letapis.store.h2.OpenDatabase;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.Find;
import org.letapis.store.row.RecordRow;
import org.letapis.store.table.Chains;
import org.letapis.store.table.Entries;
import org.letapis.store.table.Locals;
import org.letapis.store.table.Reached;
import org.letapis.store.table.RecordSearch;
import org.letapis.store.table.Records;
import org.letapis.store.table.Unread;

/**
 * The open store. Reading is for any thread, writing for one at a time; who reads sees what was
 * committed. Its own durability is lazy: what a crash takes from it is in the journal after {@link
 * #position}. Every method may throw {@link StoreDamaged}, after which closing deletes the file.
 */
public final class Store implements AutoCloseable {

  private final Path folder;
  private final OpenDatabase database;
  private final Settling settling;
  private final ManyReads many = new ManyReads(this::read);
  private volatile boolean damaged;
  private volatile boolean closed;
  private final AtomicLong localsVersion = new AtomicLong();

  private Store(Path folder, OpenDatabase database, Settling settling) {
    this.folder = folder;
    this.database = database;
    this.settling = settling;
  }

  /**
   * Opens the store of a vault, and makes it if it is not there.
   *
   * @param folder of the vault
   * @param key 256 bits; not kept
   * @param vault id of the vault, told from others' by it
   * @throws StoreDamaged if it is to be deleted and made again
   * @throws Problem of {@link StoreProblem} if the disk or another process is in the way
   */
  public static Store open(Path folder, Secret key, UUID vault) {
    return Calm.run(
        () -> Soundness.opened(folder, key, vault, (file, kept) -> new Store(folder, file, kept)));
  }

  /**
   * Deletes the store of a vault that is not open.
   *
   * @throws Problem of {@link StoreProblem} if the disk is in the way
   */
  public static void delete(Path folder) {
    try {
      H2File.delete(folder);
    } catch (IOException failed) {
      throw Failures.of(failed, folder);
    }
  }

  /**
   * Does work in one transaction.
   *
   * @param work whatever it throws comes out again, and nothing is changed
   */
  public void apply(Consumer<StoreWriter> work) {
    write(
        () -> {
          StoreWriter writer = new StoreWriter(database.writer());
          work.accept(writer);
          database.commit();
          localsVersion.addAndGet(writer.hasPutLocals() ? 1 : 0);
          settling.afterTransaction();
        });
  }

  /**
   * Begins to fill the store past transactions; {@link #apply} may be used in between.
   *
   * @param anew whether all entries and records are forgotten first; own state stays
   */
  public Loading load(boolean anew) {
    requireOpen();
    Loading loading = new Loading(database, settling, this::write);
    loading.begin(anew);
    return loading;
  }

  private synchronized void write(Loading.Work work) {
    requireOpen();
    Calm.run(
        () -> {
          writeCalmly(work);
          return work;
        });
  }

  private void writeCalmly(Loading.Work work) {
    try {
      work.run();
    } catch (DataAccessException | DbException | MVStoreException | SQLException failed) {
      rollBack();
      throw noted(Failures.of(failed, folder));
    } catch (RuntimeException | Error failed) {
      rollBack();
      throw failed;
    }
  }

  private void rollBack() {
    try {
      database.rollBack();
    } catch (SQLException failed) {
      damaged = true; // a transaction that is neither done nor undone
    }
  }

  private <T> T read(Function<Access, T> work) {
    requireOpen();
    try {
      return Calm.run(() -> database.read(work));
    } catch (RuntimeException failed) {
      requireOpen();
      throw noted(Failures.of(failed, folder));
    } catch (StackOverflowError damage) {
      throw noted(new StoreDamaged(damage));
    }
  }

  private RuntimeException noted(RuntimeException failure) {
    damaged |= failure instanceof StoreDamaged;
    return failure;
  }

  /** The newest frame of the journal that is applied. */
  public Optional<Position> position() {
    return read(Reached::get);
  }

  /**
   * The frame after which the journal is to be applied again, at the latest: the newest applied
   * after an orderly end, and an earlier one after a crash.
   */
  public Position settled() {
    return read(Reached::settled).orElse(Position.START);
  }

  /** How many frames were read of segments of the journal that were damaged, by number. */
  public Map<Integer, Long> unread() {
    return read(Unread::get);
  }

  /** Reading a great many at once. */
  public ManyReads many() {
    return many;
  }

  /** One entry. */
  public Optional<EntryRow> entry(EntryId id) {
    return read(db -> Entries.of(db, id));
  }

  /** A record's entries by author and number. */
  public List<EntryRow> entries(RecordId record) {
    return read(db -> Entries.ofRecord(db, record));
  }

  /** An author's entries by number, those of higher numbers than one. */
  public List<EntryRow> entries(AuthorId author, long after, int limit) {
    return read(db -> Entries.ofAuthor(db, author, after, limit));
  }

  /** The records an author wrote entries of a kind about, which is not that of changes. */
  public Set<RecordId> records(AuthorId author, EntryKind kind) {
    return read(db -> Entries.recordsOf(db, author, kind));
  }

  /** The last entry of an author before any gap; nothing when the first is not here. */
  public Optional<ChainHead> head(AuthorId author) {
    return read(db -> Chains.head(db, author));
  }

  /** The same for all authors whose first entry is here. */
  public Map<AuthorId, ChainHead> heads() {
    return read(Chains::heads);
  }

  /** Everybody of whom an entry is here. */
  public Set<AuthorId> authors() {
    return read(Chains::authors);
  }

  /** One record, visible or not. */
  public Optional<RecordRow> record(RecordId record) {
    return read(db -> Records.of(db, record));
  }

  /** A page of visible records. */
  public List<RecordRow> find(Find find) {
    return read(db -> RecordSearch.find(db, find));
  }

  /** Visible events that name a record, by start; those nobody knows the date of come last. */
  public List<RecordRow> linked(RecordId target) {
    return read(db -> RecordSearch.events(db, target));
  }

  /** A value of the casebook's own state. */
  public Optional<byte[]> local(String key) {
    return read(db -> Locals.get(db, key));
  }

  /** Another number after each change of it; what was asked before is still so while it stays. */
  public long localsVersion() {
    return localsVersion.get();
  }

  /** Keys of it that begin so. */
  public Set<String> localKeys(String prefix) {
    return read(db -> Locals.names(db, prefix));
  }

  /** All values of it whose keys begin so. */
  public SortedMap<String, byte[]> locals(String prefix) {
    return read(db -> Locals.all(db, prefix));
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the store is closed");
    }
  }

  /** Lets reading end, and closes the file; deletes it when it was found damaged. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    Calm.run(
        () -> {
          if (!damaged) {
            end();
          }
          database.close();
          return this;
        });
    if (damaged) {
      deleteQuietly();
    }
  }

  private void end() {
    try {
      settling.atTheEnd();
    } catch (DataAccessException | SQLException failed) {
      // Then the last of it is applied again when it is opened.
    }
    database.tidy();
  }

  private void deleteQuietly() {
    try {
      delete(folder);
    } catch (Problem stays) {
      // Then it is found damaged again, and whoever opens it is told what is in the way.
    }
  }
}
