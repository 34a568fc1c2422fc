package org.letapis.store.h2;

import static org.letapis.store.generated.Tables.META;

import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.api.ErrorCode;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Brings a database to the newest schema. */
public final class Migrations {

  /** Number of the newest migration. */
  public static final int NEWEST = 4;

  private static final String SCHEMA = "schema";
  private static final String VAULT = "vault";

  private static final Set<Integer> NO_TABLE =
      Set.of(
          ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
          ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
          ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2);

  private Migrations() {}

  /** What a database is found to be. */
  public enum Found {
    /** Of this vault and at the newest schema by now. */
    READY,
    /** Of another vault. */
    FOREIGN,
    /** Made by a later version. */
    NEWER
  }

  /**
   * Migrates where there is something to do: starting Flyway takes half a second.
   *
   * @param vault id of the vault, written into a new database
   */
  public static Found run(DSLContext db, DataSource source, String vault) {
    int version = version(db);
    if (version > NEWEST) {
      return Found.NEWER;
    }
    if (version < NEWEST) {
      Flyway.configure()
          .loggers(SilentLog.class.getName())
          .dataSource(source)
          .locations("classpath:org/letapis/store/migration")
          .load()
          .migrate();
    }
    if (version == 0) {
      db.insertInto(META, META.NAME, META.CONTENT).values(VAULT, vault).execute();
    }
    return vault.equals(read(db, VAULT)) ? Found.READY : Found.FOREIGN;
  }

  private static int version(DSLContext db) {
    try {
      return Integer.parseInt(read(db, SCHEMA));
    } catch (DataAccessException failed) {
      // Asking the catalogue first would cost more than the rest of an opening.
      if (failed.getCause() instanceof SQLException sql && NO_TABLE.contains(sql.getErrorCode())) {
        return 0;
      }
      throw failed;
    }
  }

  private static String read(DSLContext db, String name) {
    String content =
        db.select(META.CONTENT).from(META).where(META.NAME.eq(name)).fetchOne(META.CONTENT);
    return content == null ? "" : content;
  }
}
