package org.letapis.store.table;

import static org.letapis.store.generated.Tables.META;

import java.util.Map;
import java.util.TreeMap;
import org.letapis.store.column.Prefix;
import org.letapis.store.h2.Access;

/** How many frames were read of segments of the journal that were damaged. */
public final class Unread {

  private static final String NAME = "unread.";

  private Unread() {}

  /** Sets it for all segments, by number. */
  public static void set(Access db, Map<Integer, Long> frames) {
    clear(db);
    frames.forEach(
        (segment, count) ->
            db.sql()
                .insertInto(META, META.NAME, META.CONTENT)
                .values(NAME + segment, Long.toString(count))
                .execute());
  }

  /** Says that no segment was damaged. */
  public static void clear(Access db) {
    db.sql().deleteFrom(META).where(Prefix.of(META.NAME, NAME)).execute();
  }

  /** By number of the segment. */
  public static Map<Integer, Long> get(Access db) {
    Map<Integer, Long> frames = new TreeMap<>();
    db.sql()
        .selectFrom(META)
        .where(Prefix.of(META.NAME, NAME))
        .forEach(
            row ->
                frames.put(
                    Integer.valueOf(row.getName().substring(NAME.length())),
                    Long.valueOf(row.getContent())));
    return frames;
  }
}
