package org.letapis.store.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.letapis.store.h2.tree.LiveTable;
import org.letapis.store.h2.tree.TreeTable;

/** Access through a connection of H2. */
final class Connected implements Access {

  private final Connection connection;
  private final DSLContext sql;
  private final Map<String, TreeTable> tables = new HashMap<>();

  Connected(Connection connection) {
    this.connection = connection;
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

  /** Ends what was read past statements; a statement ends by itself. */
  void endReading() {
    tables.values().stream().findAny().ifPresent(TreeTable::endReading);
  }
}
