package org.letapis.store.h2;

import static org.letapis.store.generated.Tables.META;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.tools.RunScript;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Brings a database to the newest schema. */
public final class Migrations {

  /**
   * What each migration is, the first one first; a database's schema is how many of them it had.
   */
  public static final List<String> SCRIPTS =
      List.of(
          "V1__begin.sql",
          "V2__drop_what_nobody_asks.sql",
          "V3__list_by_date.sql",
          "V4__names_by_their_sounds.sql",
          "V5__find_what_is_no_change.sql",
          "V6__days_not_exactly_known.sql",
          "V7__what_few_records_have.sql");

  private static final String FOLDER = "/org/letapis/store/migration/";

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
   * Runs the migrations that a database has not had.
   *
   * @param vault id of the vault, written into a new database
   */
  public static Found run(DSLContext db, String vault) {
    int version = version(db);
    if (version > SCRIPTS.size()) {
      return Found.NEWER;
    }
    for (String script : SCRIPTS.subList(version, SCRIPTS.size())) {
      db.connection(connection -> run(connection, script));
    }
    if (version == 0) {
      db.insertInto(META, META.NAME, META.CONTENT).values(VAULT, vault).execute();
    }
    return vault.equals(read(db, VAULT)) ? Found.READY : Found.FOREIGN;
  }

  private static void run(Connection connection, String script) throws SQLException {
    try (InputStream in = Migrations.class.getResourceAsStream(FOLDER + script);
        Reader statements = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      RunScript.execute(connection, statements);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
