package org.letapis.store;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.letapis.store.h2.Rows;
import org.letapis.store.row.RecordRow;
import org.letapis.store.table.Records;

/**
 * Rows of records as the tables take them. To make them is most of the work of putting a record
 * there, and can be done on any thread; see {@link Loading}.
 */
public final class Ready {

  private record Some(Table<?> table, List<Field<?>> fields, List<@Nullable Object[]> values) {}

  private final List<Some> tables = new ArrayList<>();

  private Ready() {}

  /** What is put for a record as it stands. */
  public static Ready of(RecordRow record) {
    Ready ready = new Ready();
    Records.add(ready::add, List.of(record));
    return ready;
  }

  static Ready together(List<Ready> many) {
    Ready all = new Ready();
    for (Ready one : many) {
      one.tables.forEach(some -> all.add(some.table(), some.fields(), some.values()));
    }
    return all;
  }

  /** There are few tables, and each is one object. */
  private void add(Table<?> table, List<Field<?>> fields, List<@Nullable Object[]> values) {
    for (Some some : tables) {
      if (some.table() == table) {
        some.values().addAll(values);
        return;
      }
    }
    tables.add(new Some(table, fields, new ArrayList<>(values)));
  }

  void put(Rows.Target target) {
    tables.forEach(some -> target.put(some.table(), some.fields(), some.values()));
  }
}
