package org.letapis.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.store.h2.Access;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.EntryStatus;
import org.letapis.store.row.RecordRow;
import org.letapis.store.table.Entries;
import org.letapis.store.table.Locals;
import org.letapis.store.table.Reached;
import org.letapis.store.table.Records;
import org.letapis.store.table.Unread;

/** Changes the store within one transaction; not to be kept after it. */
public final class StoreWriter {

  private final Access db;
  private boolean putLocals;

  StoreWriter(Access db) {
    this.db = db;
  }

  /**
   * Adds an entry. Of one that is here already only the place is changed, and its status stays; an
   * omitted one gives way to the content, and never the other way round. So putting the same
   * entries again changes nothing.
   */
  public void putEntry(EntryRow row) {
    putEntries(List.of(row));
  }

  /** The same of several, one after another. */
  public void putEntries(List<EntryRow> rows) {
    Entries.put(db, rows);
  }

  /** Sets what an entry counts for; nothing happens when it is not here or omitted. */
  public void setStatus(EntryId entry, EntryStatus status) {
    Entries.setStatus(db, entry, status);
  }

  /** Puts a record, with everything it is found by, in place of what was known of it. */
  public void putRecord(RecordRow row) {
    putRecords(List.of(row));
  }

  /** The same of several, each of which is there once. */
  public void putRecords(List<RecordRow> rows) {
    Records.put(db, rows);
  }

  /** Removes a record; its entries stay. */
  public void removeRecord(RecordId record) {
    Records.remove(db, List.of(record));
  }

  /** Sets a value of the casebook's own state, or removes it with null. */
  public void putLocal(String key, byte @Nullable [] value) {
    Locals.put(db, key, value);
    putLocals = true;
  }

  boolean hasPutLocals() {
    return putLocals;
  }

  /** Says how many frames were read of each segment of the journal that is damaged. */
  public void unread(Map<Integer, Long> frames) {
    Unread.set(db, frames);
  }

  /** Says that a frame of the journal is applied, and all before it. */
  public void position(Position reached) {
    if (Reached.get(db).filter(newest -> newest.compareTo(reached) > 0).isEmpty()) {
      Reached.set(db, reached);
    }
  }
}
