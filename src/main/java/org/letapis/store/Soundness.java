package org.letapis.store;

import java.sql.SQLException;
import org.letapis.store.h2.Migrations;
import org.letapis.store.h2.OpenDatabase;
import org.letapis.store.table.Chains;

/**
 * What a store must fulfil to be used: cheap to look at, whatever its size. What was written last
 * is proven by applying it again ({@link Settling}).
 */
final class Soundness {

  private Soundness() {}

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
    if (!database.isWhole()) {
      throw new StoreDamaged("INDEX");
    }
    if (!Chains.wrong(database.writer()).isEmpty()) {
      throw new StoreDamaged("CHAIN");
    }
    database.rollBack();
  }
}
