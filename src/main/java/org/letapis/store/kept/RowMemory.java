package org.letapis.store.kept;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.letapis.store.row.RecordRow;

/** What one connection has of the rows that are kept in memory. */
public interface RowMemory {

  /**
   * A row that was read.
   *
   * @param size of its values as text, in bytes
   */
  record Read(RecordRow row, int size) {}

  /** The row as it is kept, or as it is read; nothing when it is not there. */
  Optional<RecordRow> get(UUID record, Supplier<Optional<Read>> reading);

  /** Says that a row changes in the transaction at hand. */
  void changes(UUID record);

  /** Says that any row may change in the transaction at hand. */
  void changesAll();
}
