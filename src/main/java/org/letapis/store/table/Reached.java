package org.letapis.store.table;

import static org.letapis.store.generated.Tables.REACHED;

import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.log.Position;
import org.letapis.store.h2.Access;

/**
 * How far the journal is applied, and how far that is settled: had been saved before what was saved
 * last.
 */
public final class Reached {

  private static final short NEWEST = 1;
  private static final short SETTLED = 2;
  private static final List<Field<?>> PLACE = List.of(REACHED.SEGMENT, REACHED.BYTE_OFFSET);

  private Reached() {}

  /** Says which frame is the newest applied. */
  public static void set(Access db, Position at) {
    put(db, NEWEST, at);
  }

  /** Says up to which frame nothing need be applied again after a crash. */
  public static void settle(Access db, Position at) {
    put(db, SETTLED, at);
  }

  private static void put(Access db, short id, Position at) {
    Object[] key = {id};
    if (!db.table(REACHED).update("id", key, PLACE, at.segment(), at.offset())) {
      db.table(REACHED)
          .insert(
              List.of(REACHED.ID, REACHED.SEGMENT, REACHED.BYTE_OFFSET),
              List.<@Nullable Object[]>of(new Object[] {id, at.segment(), at.offset()}));
    }
  }

  /** The newest frame applied. */
  public static Optional<Position> get(Access db) {
    return read(db, NEWEST);
  }

  /** The frame after which applying is to go on. */
  public static Optional<Position> settled(Access db) {
    return read(db, SETTLED);
  }

  private static Optional<Position> read(Access db, short id) {
    return db.table(REACHED)
        .first("id", PLACE, id)
        .map(row -> new Position((Integer) row[0], (Long) row[1]));
  }
}
