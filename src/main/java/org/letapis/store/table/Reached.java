package org.letapis.store.table;

import static org.letapis.store.generated.Tables.REACHED;

import java.util.Optional;
import org.jooq.DSLContext;
import org.letapis.domain.log.Position;

/** The newest frame of the journal that is applied. */
public final class Reached {

  private static final short ONLY = 1;

  private Reached() {}

  public static void set(DSLContext db, Position at) {
    int updated =
        db.update(REACHED)
            .set(REACHED.SEGMENT, at.segment())
            .set(REACHED.BYTE_OFFSET, at.offset())
            .where(REACHED.ID.eq(ONLY))
            .execute();
    if (updated == 0) {
      db.insertInto(REACHED, REACHED.ID, REACHED.SEGMENT, REACHED.BYTE_OFFSET)
          .values(ONLY, at.segment(), at.offset())
          .execute();
    }
  }

  public static Optional<Position> get(DSLContext db) {
    return db.select(REACHED.SEGMENT, REACHED.BYTE_OFFSET)
        .from(REACHED)
        .where(REACHED.ID.eq(ONLY))
        .fetchOptional(org.jooq.Records.mapping(Position::new));
  }
}
