package org.letapis.store.table;

import static org.letapis.store.generated.Tables.RECORD;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.letapis.domain.entry.RecordId;
import org.letapis.store.h2.Access;
import org.letapis.store.row.RecordRow;

/** Walks through all visible records by id: whoever reads everything asks for nothing else. */
public final class RecordScan {

  private RecordScan() {}

  /** The next so many after a record. */
  public static List<RecordRow> page(Access db, Optional<RecordId> after, int limit) {
    Condition next = DSL.condition(RECORD.VISIBLE);
    if (after.isPresent()) {
      next = RECORD.ID.gt(after.get().uuid()).and(next);
    }
    return RecordRows.inOrder(
        db, db.sql().selectFrom(RECORD).where(next).orderBy(RECORD.ID).limit(limit).fetch());
  }
}
