package org.letapis.store;

import java.sql.SQLException;
import org.letapis.domain.log.Position;
import org.letapis.store.h2.Access;
import org.letapis.store.h2.OpenDatabase;
import org.letapis.store.table.Reached;

/**
 * Saves a store from time to time, and notes in it how far it is settled: what had been saved by
 * the time before. Only what came later can have met a crash, and is applied again after one.
 */
final class Settling {

  private final OpenDatabase database;

  /** How far the journal was applied when the store was last saved. */
  private Position saved;

  private Settling(OpenDatabase database, Position saved) {
    this.database = database;
    this.saved = saved;
  }

  /**
   * Looks after a store that was just opened.
   *
   * @throws StoreDamaged if it does not say how far it is settled, as those of earlier versions
   */
  static Settling of(OpenDatabase database) throws SQLException {
    Access db = database.writer();
    Position settled = Reached.settled(db).orElse(Position.START);
    if (Reached.settled(db).isEmpty()) {
      if (Reached.get(db).isPresent()) {
        throw new StoreDamaged("UNSETTLED");
      }
      Reached.settle(db, settled);
    }
    database.commit();
    return new Settling(database, settled);
  }

  /** To be called after every transaction. */
  void afterTransaction() throws SQLException {
    if (database.isSavingDue()) {
      Access db = database.writer();
      Position reached = Reached.get(db).orElse(Position.START);
      // Less is applied than there was where all is being made again.
      Reached.settle(db, reached.compareTo(saved) < 0 ? Position.START : saved);
      database.commit();
      saved = reached;
      database.save();
    }
  }

  /** Saves a store that was filled past transactions, so that nothing of that is done again. */
  void atOnce() throws SQLException {
    database.save();
    saved = Reached.get(database.writer()).orElse(Position.START);
    Reached.settle(database.writer(), saved);
    database.commit();
    database.save();
  }

  /** To be called before the store is closed: it will be opened as it is. */
  void atTheEnd() throws SQLException {
    Access db = database.writer();
    Reached.settle(db, Reached.get(db).orElse(Position.START));
    database.commit();
  }
}
