package org.letapis.store.h2.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.index.Index;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.db.MVIndex;
import org.h2.mvstore.db.MVTable;
import org.h2.mvstore.tx.Transaction;
import org.h2.result.DefaultRow;
import org.h2.result.Row;
import org.h2.result.SearchRow;
import org.h2.table.IndexColumn;
import org.h2.value.Value;
import org.h2.value.ValueNull;
import org.h2.value.VersionedValue;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** A table of H2, reached through its trees: rows cost a step in each and nothing else. */
public final class TreeTable implements LiveTable {

  private final SessionLocal session;
  private final MVTable table;
  private final Map<String, Index> indexes = new HashMap<>();
  private final HashSet<MVMap<Object, VersionedValue<Object>>> trees = new HashSet<>();

  private TreeTable(SessionLocal session, MVTable table) {
    this.session = session;
    this.table = table;
    for (Index index : table.getIndexes()) {
      if (index instanceof MVIndex<?, ?> tree) {
        trees.add(plain(tree.getMVMap()));
      }
      IndexColumn[] columns = index.getIndexColumns();
      if (index != table.getScanIndex(session)) {
        boolean key = index.getIndexType().isPrimaryKey();
        String name = key ? columns[0].column.getName() : index.getName();
        indexes.put(name.toLowerCase(Locale.ROOT), index);
      }
    }
  }

  /** The table of that name, as a connection has it. */
  public static TreeTable of(SessionLocal session, String name) {
    var schema = session.getDatabase().getMainSchema();
    return new TreeTable(
        session, (MVTable) schema.getTableOrView(session, name.toUpperCase(Locale.ROOT)));
  }

  /** Ends the transaction that reading began. */
  public void endReading() {
    session.commit(false);
  }

  @Override
  public void insert(List<Field<?>> fields, List<@Nullable Object[]> values) {
    int[] places = places(fields);
    inOne(
        () -> {
          for (@Nullable Object[] of : values) {
            Value[] row = new Value[table.getColumns().length];
            Arrays.fill(row, ValueNull.INSTANCE);
            table.addRow(session, filled(row, places, of));
          }
          return values;
        });
  }

  /**
   * What H2 does around a statement: all trees are seen as they were at one instant, and what is
   * seen of them is not given to others to write over meanwhile.
   */
  private <T> T inOne(Supplier<T> steps) {
    Transaction transaction = session.getTransaction();
    transaction.markStatementStart(trees);
    try {
      return steps.get();
    } finally {
      transaction.markStatementEnd();
    }
  }

  @SuppressWarnings("unchecked")
  private static MVMap<Object, VersionedValue<Object>> plain(MVMap<?, ?> tree) {
    return (MVMap<Object, VersionedValue<Object>>) tree;
  }

  @Override
  public List<@Nullable Object[]> rows(
      String index, List<Field<?>> fields, Object[] from, Object[] to, int limit) {
    return inOne(() -> found(index(index), places(fields), from, to, limit));
  }

  private List<@Nullable Object[]> found(
      Index tree, int[] places, Object[] from, Object[] to, int limit) {
    Cursor found = tree.find(session, key(tree, from), key(tree, to), false);
    boolean inTree = Arrays.stream(places).allMatch(place -> isIn(tree, place));
    List<@Nullable Object[]> rows = new ArrayList<>();
    while (rows.size() < limit && found.next()) {
      // What stands in the tree itself needs no step in the tree of the rows.
      SearchRow row = inTree ? found.getSearchRow() : found.get();
      @Nullable Object[] values = new @Nullable Object[places.length];
      for (int i = 0; i < places.length; i++) {
        values[i] = Values.read(row.getValue(places[i]));
      }
      rows.add(values);
    }
    return rows;
  }

  private static boolean isIn(Index tree, int place) {
    for (IndexColumn column : tree.getIndexColumns()) {
      if (column.column.getColumnId() == place) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean update(
      String index, Object[] key, List<Field<?>> fields, @Nullable Object... values) {
    return inOne(
        () -> {
          List<Row> found = rows(index, key);
          for (Row row : found) {
            Value[] next = row.getValueList().clone();
            table.updateRow(session, row, filled(next, places(fields), values));
          }
          return !found.isEmpty();
        });
  }

  @Override
  public boolean remove(String index, Object... key) {
    return inOne(
        () -> {
          List<Row> found = rows(index, key);
          found.forEach(row -> table.removeRow(session, row));
          return !found.isEmpty();
        });
  }

  private List<Row> rows(String index, Object[] key) {
    Index tree = index(index);
    SearchRow wanted = key(tree, key);
    Cursor found = tree.find(session, wanted, wanted, false);
    List<Row> rows = new ArrayList<>();
    while (found.next()) {
      rows.add(found.get());
    }
    return rows;
  }

  private Index index(String name) {
    Index index = indexes.get(name);
    if (index == null) {
      throw new IllegalArgumentException("no such index");
    }
    return index;
  }

  private SearchRow key(Index tree, Object[] values) {
    SearchRow key = table.getRowFactory().createRow();
    for (int i = 0; i < values.length; i++) {
      key.setValue(tree.getIndexColumns()[i].column.getColumnId(), Values.of(values[i]));
    }
    return key;
  }

  private int[] places(List<Field<?>> fields) {
    return fields.stream()
        .mapToInt(field -> table.getColumn(field.getName().toUpperCase(Locale.ROOT)).getColumnId())
        .toArray();
  }

  private Row filled(Value[] row, int[] places, @Nullable Object[] values) {
    for (int i = 0; i < places.length; i++) {
      row[places[i]] = Values.of(values[i]);
    }
    Row made = table.createRow(row, DefaultRow.MEMORY_CALCULATE);
    table.convertUpdateRow(session, made, false);
    return made;
  }
}
