package org.letapis.casebook.backup.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.letapis.domain.entry.AuthorId;

/**
 * Keeps the last few snapshots, the last one of each of the last few days that have any, and the
 * last one of each of the last few weeks (ISO 8601) that have any.
 *
 * <p>Which snapshot is newer is told by number and never by time: a clock that is set back, or was
 * years ahead for an hour, neither removes what was just made nor keeps anything for ever. Besides,
 * of what only an older snapshot holds – more of somebody's entries, or a whole casebook where the
 * newer ones are of a damaged one – the newest such snapshot is kept whatever its age.
 *
 * @param last how many of the newest
 * @param daily how many days
 * @param weekly how many weeks
 * @param zone in which a day begins
 */
public record KeepRule(int last, int daily, int weekly, ZoneId zone) {

  /** The last 5, 7 days, 4 weeks. */
  public static KeepRule standard(ZoneId zone) {
    return new KeepRule(5, 7, 4, zone);
  }

  /**
   * What the rule looks at.
   *
   * @param number higher is newer
   * @param time as some clock told it
   * @param whole whether nothing of the casebook was lost when it was made
   * @param entries how many entries of each author
   */
  public record Kept(int number, Instant time, boolean whole, Map<AuthorId, Long> entries) {

    public Kept {
      entries = Map.copyOf(entries);
    }
  }

  /** The numbers to keep; the others may go. */
  public Set<Integer> keep(Collection<Kept> snapshots) {
    List<Kept> newestFirst =
        snapshots.stream().sorted(Comparator.comparingInt(Kept::number).reversed()).toList();
    Set<Integer> keep = new TreeSet<>();
    newestFirst.stream().limit(last).forEach(s -> keep.add(s.number()));
    each(newestFirst, daily, this::day, keep);
    each(newestFirst, weekly, s -> week(day(s)), keep);
    newestFirst.stream().filter(Kept::whole).findFirst().ifPresent(s -> keep.add(s.number()));
    fullest(newestFirst, keep);
    return keep;
  }

  /** The newest of each group, of as many groups as are met first. */
  private static <G> void each(
      List<Kept> newestFirst, int groups, Function<Kept, G> group, Set<Integer> keep) {
    Set<G> met = new HashSet<>();
    for (Kept snapshot : newestFirst) {
      if (met.size() == groups) {
        return;
      }
      if (met.add(group.apply(snapshot))) {
        keep.add(snapshot.number());
      }
    }
  }

  /** For each author, the newest of those that hold the most entries. */
  private static void fullest(List<Kept> newestFirst, Set<Integer> keep) {
    Map<AuthorId, Long> most = new HashMap<>();
    Map<AuthorId, Integer> where = new HashMap<>();
    for (Kept snapshot : newestFirst) {
      snapshot
          .entries()
          .forEach(
              (author, entries) -> {
                if (entries > most.getOrDefault(author, 0L)) {
                  most.put(author, entries);
                  where.put(author, snapshot.number());
                }
              });
    }
    keep.addAll(where.values());
  }

  private LocalDate day(Kept snapshot) {
    return LocalDate.ofInstant(snapshot.time(), zone);
  }

  private static String week(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
