package org.letapis.casebook.intake.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.letapis.casebook.intake.row.Trouble;
import org.letapis.casebook.intake.value.TroubleCode;

/** Cells that were not read, equal ones together: a correction is made once for all of them. */
public final class TroubleBook {

  private static final int MOST_GROUPS = 20_000;
  private static final int SHOWN_ROWS = 5;

  private final Map<Key, Collected> groups = new LinkedHashMap<>();
  private long all;
  private long doubts;
  private long beyond;

  private record Key(String sheet, String heading, String value, TroubleCode code) {}

  private static final class Collected {
    private final List<Long> rows = new ArrayList<>();
    private int count;
  }

  /**
   * Equal cells of one column with the same trouble.
   *
   * @param sheet name of the table
   * @param heading of the column
   * @param value their words
   * @param code what is the matter
   * @param count how many there are
   * @param rows where the first of them stand
   */
  public record Group(
      String sheet, String heading, String value, TroubleCode code, int count, List<Long> rows) {

    public Group {
      rows = List.copyOf(rows);
    }
  }

  void add(Trouble trouble) {
    all++;
    doubts += trouble.code().isOnlyDoubt() ? 1 : 0;
    Key key = new Key(trouble.sheet(), trouble.heading(), trouble.value(), trouble.code());
    Collected group = groups.get(key);
    if (group == null && groups.size() >= MOST_GROUPS) {
      beyond++;
      return;
    }
    if (group == null) {
      group = new Collected();
      groups.put(key, group);
    }
    group.count++;
    if (group.rows.size() < SHOWN_ROWS) {
      group.rows.add(trouble.row());
    }
  }

  /** How many cells there are. */
  public long count() {
    return all;
  }

  /** How many of them were read all the same, with a doubt. */
  public long doubts() {
    return doubts;
  }

  /** How many are in none of the groups, which are too many to be shown. */
  public long beyond() {
    return beyond;
  }

  /** Those that were not read first, then by how many are equal. */
  public List<Group> groups() {
    List<Group> list = new ArrayList<>();
    groups.forEach(
        (key, group) ->
            list.add(
                new Group(
                    key.sheet(), key.heading(), key.value(), key.code(), group.count, group.rows)));
    list.sort(
        Comparator.comparing((Group g) -> g.code().isOnlyDoubt())
            .thenComparing(Comparator.comparingInt(Group::count).reversed()));
    return list;
  }
}
