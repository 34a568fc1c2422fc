package org.letapis.casebook.statistics.query;

import java.util.List;
import java.util.Map;

/**
 * What was counted.
 *
 * @param query what was asked
 * @param rows one for each group that has anything in it, in the order of the table; last of all,
 *     and not in the total, what may lie outside of the period
 * @param splits the groups each is divided into again; empty where none were asked for
 * @param total of all that surely counts, everybody once
 * @param unnamed events in it that name nobody: they are in no count of people
 * @param conflicted events in it with values that contradict each other; the latest one counts
 * @param hidden events left out because they, or whom they happened to, are too confidential
 */
public record CountReport(
    CountQuery query,
    List<Row> rows,
    List<Bucket> splits,
    Tally total,
    int unnamed,
    int conflicted,
    int hidden) {

  /** Fewer people than this may be recognised in a figure. */
  public static final int SMALL = 5;

  public CountReport {
    rows = List.copyOf(rows);
    splits = List.copyOf(splits);
  }

  /**
   * One group.
   *
   * @param parts figures of {@link CountReport#splits} that have anything in them
   */
  public record Row(Bucket bucket, Tally tally, Map<Bucket, Tally> parts) {

    public Row {
      parts = Map.copyOf(parts);
    }

    /** Whether it is in the total. */
    public boolean counts() {
      return bucket.kind() != Bucket.Kind.PERHAPS_THEN && bucket.kind() != Bucket.Kind.UNDATED;
    }

    /** Whether so few people are in it that somebody may be recognised. */
    public boolean small() {
      return tally.people() > 0 && tally.people() < SMALL;
    }
  }

  /** Whether one event may stand in several rows, so that they add up to more than the total. */
  public boolean overlaps() {
    return query.by().overlaps() || query.split().overlaps();
  }

  /** Whether there are figures in which somebody may be recognised. */
  public boolean small() {
    return rows.stream().anyMatch(Row::small);
  }
}
