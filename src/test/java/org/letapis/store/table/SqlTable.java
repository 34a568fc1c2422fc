package org.letapis.store.table;

import static org.letapis.store.generated.Tables.ENTRY;
import static org.letapis.store.generated.Tables.LINK;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.letapis.store.h2.tree.LiveTable;

/** The same by statements, for a database that has no trees to reach. */
record SqlTable(DSLContext db, Table<?> table) implements LiveTable {

  @Override
  public void insert(List<Field<?>> fields, List<@Nullable Object[]> values) {
    values.forEach(row -> db.insertInto(table, fields).values(row).execute());
  }

  @Override
  public List<@Nullable Object[]> rows(
      String index, List<Field<?>> fields, Object[] from, Object[] to, int limit) {
    List<Field<?>> columns = columns(index);
    Condition condition = DSL.noCondition();
    for (int i = 0; i < from.length; i++) {
      Field<Object> column = column(columns, i);
      condition = condition.and(column.ge(from[i]));
      condition = i < to.length ? condition.and(column.le(to[i])) : condition;
    }
    return db.select(fields)
        .from(table)
        .where(condition)
        .orderBy(columns)
        .limit(limit)
        .fetch(org.jooq.Record::intoArray);
  }

  @Override
  public boolean update(
      String index, Object[] key, List<Field<?>> fields, @Nullable Object... values) {
    Map<Field<?>, @Nullable Object> next = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      next.put(fields.get(i), values[i]);
    }
    return db.update(table).set(next).where(equal(columns(index), key)).execute() > 0;
  }

  @Override
  public boolean remove(String index, Object... key) {
    return db.deleteFrom(table).where(equal(columns(index), key)).execute() > 0;
  }

  private List<Field<?>> columns(String index) {
    return switch (index) {
      case "entry_of_author" -> List.of(ENTRY.AUTHOR, ENTRY.SEQ, ENTRY.ID);
      case "entry_of_record" -> List.of(ENTRY.RECORD, ENTRY.AUTHOR, ENTRY.SEQ);
      case "link_to" -> List.of(LINK.TARGET, LINK.RECORD);
      default -> table.getPrimaryKey().getFields().stream().<Field<?>>map(f -> f).toList();
    };
  }

  private static Condition equal(List<Field<?>> columns, Object[] values) {
    Condition condition = DSL.noCondition();
    for (int i = 0; i < values.length; i++) {
      condition = condition.and(column(columns, i).eq(values[i]));
    }
    return condition;
  }

  @SuppressWarnings("unchecked")
  private static Field<Object> column(List<Field<?>> columns, int at) {
    return (Field<Object>) columns.get(at);
  }
}
