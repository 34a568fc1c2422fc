package org.letapis.store.table;

import static org.letapis.store.generated.Tables.LOCAL_STATE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.letapis.store.column.Chunks;
import org.letapis.store.h2.Access;
import org.letapis.store.h2.Rows;

/** The casebook's own state. */
public final class Locals {

  private Locals() {}

  /** Sets a value, or removes it with null. */
  public static void put(Access db, String name, byte @Nullable [] value) {
    db.table(LOCAL_STATE).remove("name", name);
    if (value == null) {
      return;
    }
    Rows rows =
        new Rows(
            Rows.Target.of(db),
            LOCAL_STATE,
            LOCAL_STATE.NAME,
            LOCAL_STATE.PART,
            LOCAL_STATE.CONTENT);
    List<byte[]> pieces = Chunks.split(value);
    for (int part = 0; part < pieces.size(); part++) {
      rows.add(name, part, pieces.get(part));
    }
    rows.put();
  }

  /** The value of a name. */
  public static Optional<byte[]> get(Access db, String name) {
    List<byte[]> pieces =
        db.table(LOCAL_STATE).all("name", List.of(LOCAL_STATE.CONTENT), name).stream()
            .map(row -> (byte[]) row[0])
            .toList();
    return pieces.isEmpty() ? Optional.empty() : Optional.of(Chunks.join(pieces));
  }

  /** Names that begin so. */
  public static Set<String> names(Access db, String prefix) {
    Set<String> names = new HashSet<>();
    begin(db, prefix, List.of(LOCAL_STATE.NAME)).forEach(row -> names.add((String) row[0]));
    return names;
  }

  /** All values whose names begin so. */
  public static SortedMap<String, byte[]> all(Access db, String prefix) {
    SortedMap<String, List<byte[]>> pieces = new TreeMap<>();
    begin(db, prefix, List.of(LOCAL_STATE.NAME, LOCAL_STATE.CONTENT))
        .forEach(
            row ->
                pieces
                    .computeIfAbsent((String) row[0], name -> new ArrayList<>())
                    .add((byte[]) row[1]));
    SortedMap<String, byte[]> all = new TreeMap<>();
    pieces.forEach((name, parts) -> all.put(name, Chunks.join(parts)));
    return all;
  }

  private static List<@Nullable Object[]> begin(Access db, String prefix, List<Field<?>> fields) {
    Object[] to = {prefix + Character.MAX_VALUE};
    return db.table(LOCAL_STATE).rows("name", fields, new Object[] {prefix}, to, Integer.MAX_VALUE);
  }
}
