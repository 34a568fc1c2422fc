package org.letapis.store.h2;

import org.jooq.DSLContext;
import org.jooq.Table;
import org.letapis.store.h2.tree.LiveTable;
import org.letapis.store.kept.RowMemory;

/** A connection to the database: by statements, and past them. For one thread at a time. */
public interface Access {

  /** Statements. */
  DSLContext sql();

  /** One of its tables. */
  LiveTable table(Table<?> table);

  /** Rows of records that are kept in memory. */
  RowMemory rows();
}
