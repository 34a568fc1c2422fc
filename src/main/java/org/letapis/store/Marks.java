package org.letapis.store;

import static org.letapis.store.generated.Tables.ACT;
import static org.letapis.store.generated.Tables.CHAIN;
import static org.letapis.store.generated.Tables.ENTRY;
import static org.letapis.store.generated.Tables.LINK;
import static org.letapis.store.generated.Tables.META;
import static org.letapis.store.generated.Tables.NAME_KEY;
import static org.letapis.store.generated.Tables.RECORD;
import static org.letapis.store.generated.Tables.RECORD_STATE;
import static org.letapis.store.generated.Tables.TIE;
import static org.letapis.store.generated.Tables.UNSETTLED;
import static org.letapis.store.generated.Tables.VAGUE;

import java.util.List;
import org.jooq.Table;
import org.letapis.domain.log.Position;
import org.letapis.store.h2.Access;
import org.letapis.store.table.Reached;
import org.letapis.store.table.Unread;

/**
 * Says in a store that it is being filled past transactions. While it says so, what is in it can be
 * a part of anything.
 */
public final class Marks {

  private static final String LOADING = "loading";

  private static final List<Table<?>> FILLED =
      List.of(ENTRY, ACT, CHAIN, RECORD, RECORD_STATE, LINK, NAME_KEY, VAGUE, TIE, UNSETTLED);

  private Marks() {}

  /** Says that filling begins. */
  public static void begin(Access db) {
    if (!isSet(db)) {
      db.sql().insertInto(META, META.NAME, META.CONTENT).values(LOADING, "").execute();
    }
  }

  /** Whether filling was begun and not ended. */
  public static boolean isSet(Access db) {
    return db.sql().fetchExists(db.sql().selectOne().from(META).where(META.NAME.eq(LOADING)));
  }

  /** Says that all is there. */
  public static void end(Access db) {
    db.sql().deleteFrom(META).where(META.NAME.eq(LOADING)).execute();
  }

  /** Says that nothing of the journal is applied; own state stays. */
  public static void forget(Access db) {
    Reached.set(db, Position.START);
    Reached.settle(db, Position.START);
    Unread.clear(db);
  }

  /** Empties at once what is filled, which no transaction undoes. */
  public static void empty(Access db) {
    db.rows().changesAll();
    FILLED.forEach(table -> db.sql().truncate(table).execute());
  }
}
