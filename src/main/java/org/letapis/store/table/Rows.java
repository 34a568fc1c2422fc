package org.letapis.store.table;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** New rows of one table, put there together: writing out a statement costs more than doing it. */
final class Rows {

  private final DSLContext db;
  private final Table<?> table;
  private final List<Field<?>> fields;
  private final List<@Nullable Object[]> values = new ArrayList<>();

  Rows(DSLContext db, Table<?> table, Field<?>... fields) {
    this.db = db;
    this.table = table;
    this.fields = List.of(fields);
  }

  /** One more, its values in the order of the fields. */
  void add(@Nullable Object... row) {
    values.add(row);
  }

  /** Puts all that were added. */
  void put() {
    if (!values.isEmpty()) {
      var statement = db.insertInto(table, fields).values(new @Nullable Object[fields.size()]);
      db.batch(statement).bind(values.toArray(Object[][]::new)).execute();
      values.clear();
    }
  }
}
