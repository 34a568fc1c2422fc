package org.letapis.store.h2;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** New rows of one table, put there together. */
public final class Rows {

  /** Where new rows go. */
  @FunctionalInterface
  public interface Target {

    /**
     * Puts rows of a table.
     *
     * @param fields what the values of each row are for, in their order
     * @param values at least one row
     */
    void put(Table<?> table, List<Field<?>> fields, List<@Nullable Object[]> values);

    /** Into the transaction at hand. */
    static Target of(Access db) {
      return (table, fields, values) -> db.table(table).insert(fields, values);
    }
  }

  private final Target target;
  private final Table<?> table;
  private final List<Field<?>> fields;
  private final List<@Nullable Object[]> values = new ArrayList<>();

  /**
   * @param fields what the values of each row are for, in their order
   */
  public Rows(Target target, Table<?> table, Field<?>... fields) {
    this.target = target;
    this.table = table;
    this.fields = List.of(fields);
  }

  /** One more, its values in the order of the fields. */
  public void add(@Nullable Object... row) {
    values.add(row);
  }

  /** Puts all that were added. */
  public void put() {
    if (!values.isEmpty()) {
      target.put(table, fields, values);
      values.clear();
    }
  }
}
