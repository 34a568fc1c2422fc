package org.letapis.store.h2;

import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.Log;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.tools.JooqLogger;

/** jOOQ on a connection: it logs nothing, so no value can get into a log. */
public final class Dsl {

  private static final Settings SETTINGS =
      new Settings()
          .withExecuteLogging(false)
          .withRenderSchema(false)
          .withFetchWarnings(false)
          .withCacheRecordMappers(true)
          .withInListPadding(true);

  static {
    // jOOQ would print a banner and a tip of the day through the log.
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    JooqLogger.globalThreshold(Log.Level.ERROR);
  }

  private Dsl() {}

  /** Statements on a connection. */
  public static DSLContext on(Connection connection) {
    return DSL.using(connection, SQLDialect.H2, SETTINGS);
  }
}
