package org.letapis.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.BiFunction;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.store.h2.Access;
import org.letapis.store.h2.Migrations;
import org.letapis.store.h2.OpenDatabase;
import org.letapis.store.table.Chains;

/**
 * What a store must fulfil to be used: cheap to look at, whatever its size. What was written last
 * is proven by applying it again ({@link Settling}).
 */
final class Soundness {

  private Soundness() {}

  /** Opens a store and looks at it. */
  static Store opened(
      Path folder, Secret key, UUID vault, BiFunction<OpenDatabase, Settling, Store> made) {
    if (folder.toAbsolutePath().toString().indexOf(';') >= 0) {
      throw new Problem(StoreProblem.PATH);
    }
    try {
      OpenDatabase database = OpenDatabase.open(folder, key, vault.toString());
      try {
        require(database);
        return made.apply(database, Settling.of(database));
      } catch (SQLException | RuntimeException | Error failed) {
        database.close();
        throw failed;
      }
    } catch (SQLException | RuntimeException failed) {
      throw Failures.of(failed, folder);
    } catch (OutOfMemoryError | StackOverflowError damage) {
      // What a damaged length or a page that names itself leads H2 to.
      throw new StoreDamaged(damage);
    }
  }

  /**
   * Looks at a store that was just opened.
   *
   * @throws StoreDamaged if it is another vault's, a later version's, or did not come through a
   *     crash whole
   */
  static void require(OpenDatabase database) throws SQLException {
    if (database.found() != Migrations.Found.READY) {
      throw new StoreDamaged(database.found().name());
    }
    if (Marks.isSet(database.writer())) {
      beginAgain(database);
    }
    if (!database.isWhole()) {
      throw new StoreDamaged("INDEX");
    }
    if (!Chains.wrong(database.writer()).isEmpty()) {
      throw new StoreDamaged("CHAIN");
    }
    database.rollBack();
  }

  /** Filling it was cut off: what is there can be a part of anything, but for own state. */
  private static void beginAgain(OpenDatabase database) throws SQLException {
    Access db = database.writer();
    Marks.forget(db);
    database.commit();
    Marks.empty(db);
    Marks.end(db);
    database.commit();
  }
}
