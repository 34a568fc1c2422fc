package org.letapis.store.h2;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.table.Table;

/**
 * Whether each index of each table has as many rows as the table. H2 stores them apart, and takes
 * what an index says for what the table holds. Counts lie in the roots, so this reads a block each;
 * they are exact while no transaction is under way.
 */
final class Agreement {

  private Agreement() {}

  static boolean holds(Connection connection) throws SQLException {
    SessionLocal session = Internals.session(connection);
    for (Table table : session.getDatabase().getMainSchema().getAllTablesAndViews(session)) {
      long rows = table.getRowCountApproximation(session);
      for (Index index : table.getIndexes()) {
        if (index.getRowCountApproximation(session) != rows) {
          return false;
        }
      }
    }
    return true;
  }
}
