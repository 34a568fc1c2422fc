package org.letapis.store.table;

import static org.letapis.store.generated.Tables.LOCAL_STATE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.letapis.store.column.Chunks;
import org.letapis.store.column.Prefix;

/** The casebook's own state. */
public final class Locals {

  private Locals() {}

  /** Sets a value, or removes it with null. */
  public static void put(DSLContext db, String name, byte @Nullable [] value) {
    db.deleteFrom(LOCAL_STATE).where(LOCAL_STATE.NAME.eq(name)).execute();
    if (value == null) {
      return;
    }
    List<byte[]> pieces = Chunks.split(value);
    for (int part = 0; part < pieces.size(); part++) {
      db.insertInto(LOCAL_STATE)
          .set(LOCAL_STATE.NAME, name)
          .set(LOCAL_STATE.PART, part)
          .set(LOCAL_STATE.CONTENT, pieces.get(part))
          .execute();
    }
  }

  /** The value of a name. */
  public static Optional<byte[]> get(DSLContext db, String name) {
    List<byte[]> pieces =
        db.select(LOCAL_STATE.CONTENT)
            .from(LOCAL_STATE)
            .where(LOCAL_STATE.NAME.eq(name))
            .orderBy(LOCAL_STATE.NAME, LOCAL_STATE.PART)
            .fetch(LOCAL_STATE.CONTENT);
    return pieces.isEmpty() ? Optional.empty() : Optional.of(Chunks.join(pieces));
  }

  /** Names that begin so. */
  public static Set<String> names(DSLContext db, String prefix) {
    return db.selectDistinct(LOCAL_STATE.NAME)
        .from(LOCAL_STATE)
        .where(Prefix.of(LOCAL_STATE.NAME, prefix))
        .fetchSet(LOCAL_STATE.NAME);
  }

  /** All values whose names begin so. */
  public static SortedMap<String, byte[]> all(DSLContext db, String prefix) {
    SortedMap<String, List<byte[]>> pieces = new TreeMap<>();
    db.selectFrom(LOCAL_STATE)
        .where(Prefix.of(LOCAL_STATE.NAME, prefix))
        .orderBy(LOCAL_STATE.NAME, LOCAL_STATE.PART)
        .forEach(
            row ->
                pieces
                    .computeIfAbsent(row.getName(), name -> new ArrayList<>())
                    .add(row.getContent()));
    SortedMap<String, byte[]> all = new TreeMap<>();
    pieces.forEach((name, parts) -> all.put(name, Chunks.join(parts)));
    return all;
  }
}
