package org.letapis.store.h2;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.db.Store;

/** What lies under a connection. */
final class Internals {

  private Internals() {}

  static SessionLocal session(Connection connection) throws SQLException {
    return (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
  }

  static Store of(Connection connection) throws SQLException {
    return session(connection).getDatabase().getStore();
  }
}
