package org.letapis.store.table;

import static org.letapis.store.generated.Tables.REACHED;

import java.util.Optional;
import org.jooq.DSLContext;
import org.letapis.domain.log.Position;

/**
 * How far the journal is applied, and how far that is settled: had been saved before what was saved
 * last.
 */
public final class Reached {

  private static final short NEWEST = 1;
  private static final short SETTLED = 2;

  private Reached() {}

  /** Says which frame is the newest applied. */
  public static void set(DSLContext db, Position at) {
    put(db, NEWEST, at);
  }

  /** Says up to which frame nothing need be applied again after a crash. */
  public static void settle(DSLContext db, Position at) {
    put(db, SETTLED, at);
  }

  private static void put(DSLContext db, short id, Position at) {
    int updated =
        db.update(REACHED)
            .set(REACHED.SEGMENT, at.segment())
            .set(REACHED.BYTE_OFFSET, at.offset())
            .where(REACHED.ID.eq(id))
            .execute();
    if (updated == 0) {
      db.insertInto(REACHED, REACHED.ID, REACHED.SEGMENT, REACHED.BYTE_OFFSET)
          .values(id, at.segment(), at.offset())
          .execute();
    }
  }

  /** The newest frame applied. */
  public static Optional<Position> get(DSLContext db) {
    return read(db, NEWEST);
  }

  /** The frame after which applying is to go on. */
  public static Optional<Position> settled(DSLContext db) {
    return read(db, SETTLED);
  }

  private static Optional<Position> read(DSLContext db, short id) {
    return db.select(REACHED.SEGMENT, REACHED.BYTE_OFFSET)
        .from(REACHED)
        .where(REACHED.ID.eq(id))
        .fetchOptional(org.jooq.Records.mapping(Position::new));
  }
}
