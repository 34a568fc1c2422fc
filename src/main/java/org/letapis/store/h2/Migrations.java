package org.letapis.store.h2;

import static org.letapis.store.generated.Tables.META;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;

/** Brings a database to the newest schema. */
public final class Migrations {

  /** Number of the newest migration. */
  public static final int NEWEST = 1;

  private static final String SCHEMA = "schema";
  private static final String VAULT = "vault";

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
    boolean begun =
        db.fetchExists(
            db.selectOne()
                .from("information_schema.tables")
                .where("table_name = ?", META.getName()));
    return begun ? Integer.parseInt(read(db, SCHEMA)) : 0;
  }

  private static String read(DSLContext db, String name) {
    String content =
        db.select(META.CONTENT).from(META).where(META.NAME.eq(name)).fetchOne(META.CONTENT);
    return content == null ? "" : content;
  }
}
