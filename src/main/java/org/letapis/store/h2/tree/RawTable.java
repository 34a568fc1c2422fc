package org.letapis.store.h2.tree;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.mvstore.db.MVIndex;
import org.h2.mvstore.db.MVPrimaryIndex;
import org.h2.mvstore.db.MVSecondaryIndex;
import org.h2.mvstore.db.MVTable;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.result.DefaultRow;
import org.h2.result.Row;
import org.h2.result.SearchRow;
import org.h2.value.Value;
import org.h2.value.ValueNull;
import org.jspecify.annotations.Nullable;

/**
 * One table and its indexes past statements and transactions: a row costs a step in each tree and
 * nothing else. Nobody undoes what is put here, and nothing is compared with what is there: rows
 * are to be new. Only for the one thread that writes, while no transaction is under way.
 */
public final class RawTable {

  private final SessionLocal session;
  private final MVTable table;
  private final MVPrimaryIndex rows;
  private final List<MVSecondaryIndex> indexes = new ArrayList<>();

  private RawTable(SessionLocal session, MVTable table) {
    this.session = session;
    this.table = table;
    this.rows = (MVPrimaryIndex) table.getScanIndex(session);
    for (Index index : table.getIndexes()) {
      if (index instanceof MVSecondaryIndex tree) {
        indexes.add(tree);
      } else if (index != rows) {
        throw new IllegalStateException("an index of another kind");
      }
    }
  }

  /** The table of that name. */
  public static RawTable of(SessionLocal session, String name) {
    var schema = session.getDatabase().getMainSchema();
    return new RawTable(
        session, (MVTable) schema.getTableOrView(session, name.toUpperCase(Locale.ROOT)));
  }

  /**
   * Whether a row has that value in the first column of an index.
   *
   * @param index its name in lower case, or of its column where it is the primary key
   */
  public boolean has(String index, Object value) {
    MVSecondaryIndex tree = index(index);
    int column = tree.getIndexColumns()[0].column.getColumnId();
    Value wanted = Values.of(value);
    SearchRow from = tree.getRowFactory().createRow();
    from.setValue(column, wanted);
    from.setKey(Long.MIN_VALUE);
    SearchRow found = tree.getMVMap().ceilingKey(from);
    return found != null && wanted.equals(found.getValue(column));
  }

  private MVSecondaryIndex index(String name) {
    for (MVSecondaryIndex tree : indexes) {
      boolean key = tree.getIndexType().isPrimaryKey();
      String known = key ? tree.getIndexColumns()[0].column.getName() : tree.getName();
      if (known.equalsIgnoreCase(name)) {
        return tree;
      }
    }
    throw new IllegalArgumentException("no such index");
  }

  /**
   * Puts new rows.
   *
   * @param columns names of the columns that the values of a row are for, in their order
   */
  public void put(List<String> columns, List<@Nullable Object[]> values) throws SQLException {
    if (values.isEmpty()) {
      return;
    }
    int[] places =
        columns.stream()
            .mapToInt(name -> table.getColumn(name.toUpperCase(Locale.ROOT)).getColumnId())
            .toArray();
    Long last = rows.getMVMap().lastKey();
    long key = last == null ? 0 : last;
    List<Row> fresh = new ArrayList<>(values.size());
    for (@Nullable Object[] of : values) {
      Value[] row = new Value[table.getColumns().length];
      Arrays.fill(row, ValueNull.INSTANCE);
      for (int i = 0; i < places.length; i++) {
        row[places[i]] = Values.of(of[i]);
      }
      Row made = table.createRow(row, DefaultRow.MEMORY_CALCULATE);
      made.setKey(++key);
      fresh.add(made);
    }
    // The last one is put as H2 does, which so learns how far row numbers have come.
    Row end = fresh.removeLast();
    TransactionMap<Long, SearchRow> all = committed(rows);
    fresh.forEach(row -> all.putCommitted(row.getKey(), row));
    for (MVSecondaryIndex tree : indexes) {
      put(tree, fresh);
    }
    table.addRow(session, end);
    session.commit(false);
  }

  /** In the order of the tree, where one stands next to the other. */
  private void put(MVSecondaryIndex tree, List<Row> fresh) {
    List<SearchRow> keys = new ArrayList<>(fresh.size());
    for (Row row : fresh) {
      SearchRow key = tree.getRowFactory().createRow();
      key.copyFrom(row);
      keys.add(key);
    }
    Comparator<SearchRow> order = tree.getRowFactory().getRowDataType()::compare;
    keys.sort(order);
    TransactionMap<SearchRow, Value> all = committed(tree);
    keys.forEach(key -> all.putCommitted(key, ValueNull.INSTANCE));
  }

  private <K, V> TransactionMap<K, V> committed(MVIndex<K, V> tree) {
    return session.getTransaction().openMapX(tree.getMVMap());
  }
}
