package org.letapis.store.table;

import static org.letapis.store.generated.Tables.META;

import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.letapis.store.column.Prefix;

/** How many frames were read of segments of the journal that were damaged. */
public final class Unread {

  private static final String NAME = "unread.";

  private Unread() {}

  /** Sets it for all segments, by number. */
  public static void set(DSLContext db, Map<Integer, Long> frames) {
    clear(db);
    frames.forEach(
        (segment, count) ->
            db.insertInto(META, META.NAME, META.CONTENT)
                .values(NAME + segment, Long.toString(count))
                .execute());
  }

  /** Says that no segment was damaged. */
  public static void clear(DSLContext db) {
    db.deleteFrom(META).where(Prefix.of(META.NAME, NAME)).execute();
  }

  /** By number of the segment. */
  public static Map<Integer, Long> get(DSLContext db) {
    Map<Integer, Long> frames = new TreeMap<>();
    db.selectFrom(META)
        .where(Prefix.of(META.NAME, NAME))
        .forEach(
            row ->
                frames.put(
                    Integer.valueOf(row.getName().substring(NAME.length())),
                    Long.valueOf(row.getContent())));
    return frames;
  }
}
