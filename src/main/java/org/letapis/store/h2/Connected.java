package org.letapis.store.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.letapis.store.h2.tree.LiveTable;
import org.letapis.store.h2.tree.TreeTable;
import org.letapis.store.kept.RowMemory;

/** Access through a connection of H2. */
final class Connected implements Access {

  private final Connection connection;
  private final DSLContext sql;
  private final RowMemory rows;
  private final Map<String, TreeTable> tables = new HashMap<>();

  Connected(Connection connection, RowMemory rows) {
    this.connection = connection;
    this.rows = rows;
    this.sql = Dsl.on(connection);
  }

  @Override
  public DSLContext sql() {
    return sql;
  }

  @Override
  public LiveTable table(Table<?> table) {
    return tables.computeIfAbsent(
        table.getName(),
        name -> {
          try {
            return TreeTable.of(Internals.session(connection), name);
          } catch (SQLException closed) {
            throw new IllegalStateException("no connection", closed);
          }
        });
  }

  @Override
  public RowMemory rows() {
    return rows;
  }

  /** Ends what was read past statements; a statement ends by itself. */
  void endReading() {
    tables.values().stream().findAny().ifPresent(TreeTable::endReading);
  }
}
