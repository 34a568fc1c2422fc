package org.letapis.casebook.statistics.count;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.letapis.casebook.statistics.column.Columns;
import org.letapis.casebook.statistics.column.Dictionary;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.query.CountReport;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.casebook.statistics.query.Tally;
import org.letapis.domain.entry.RecordId;

/** Answers one query. Made for it and used once. */
public final class Counter {

  /** Bits for people in a number that stands for a group, a part of it and a person. */
  private static final int BITS = 21;

  private static final long MASK = (1L << BITS) - 1;

  private final Columns columns;
  private final CountQuery query;
  private final Dictionary<Bucket> buckets = new Dictionary<>();
  private final Sieve sieve;
  private final Groups rows;
  private final Groups parts;

  public Counter(Columns columns, CountQuery query) {
    this.columns = columns;
    this.query = query;
    this.sieve = new Sieve(columns, query, buckets);
    this.rows = new Groups(columns, query, query.by(), buckets);
    this.parts = new Groups(columns, query, query.split(), buckets);
  }

  /** One case that is in a row. */
  @FunctionalInterface
  private interface Found {
    void add(int event, int person, int row, int[] parts, boolean counts);
  }

  private void each(Found found) {
    sieve.each(
        (event, person, when, value, then) -> {
          int[] in =
              then == Sieve.Then.SURELY
                  ? rows.of(event, person, when, value)
                  : new int[] {buckets.code(aside(then))};
          int[] of = parts.of(event, person, when, value);
          for (int row : in) {
            found.add(event, person, row, of, then == Sieve.Then.SURELY);
          }
        });
  }

  private static Bucket aside(Sieve.Then then) {
    return new Bucket(
        then == Sieve.Then.UNDATED ? Bucket.Kind.UNDATED : Bucket.Kind.PERHAPS_THEN, "");
  }

  /** Counts. */
  public CountReport count() {
    Longs whole = new Longs();
    Longs divided = new Longs();
    boolean splits = query.split() != Dimension.NONE;
    BitSet counted = new BitSet();
    BitSet people = new BitSet();
    int[] odd = new int[2];
    each(
        (event, person, row, of, counts) -> {
          long whom = person + 1L;
          whole.add(((long) row << BITS) | whom);
          if (splits) {
            for (int part : of) {
              divided.add(((long) row << 2 * BITS) | ((long) part << BITS) | whom);
            }
          }
          if (counts && !counted.get(event)) {
            counted.set(event);
            odd[0] += person == Columns.NOBODY ? 1 : 0;
            odd[1] += columns.handlings().get(columns.handling(event)).conflicted() ? 1 : 0;
          }
          if (counts && person != Columns.NOBODY) {
            people.set(person);
          }
        });
    Map<Long, Tally> tallies = tallies(whole);
    Map<Long, Tally> cells = tallies(divided);
    return new CountReport(
        query,
        rows(tallies, cells),
        splits ? splits(cells) : List.of(),
        total(counted.cardinality(), people),
        odd[0],
        odd[1],
        sieve.hidden());
  }

  private Tally total(int events, BitSet people) {
    int women = 0;
    int known = 0;
    for (int person = people.nextSetBit(0); person >= 0; person = people.nextSetBit(person + 1)) {
      women += columns.of(person).woman() ? 1 : 0;
      known += columns.of(person).sexKnown() ? 1 : 0;
    }
    return new Tally(events, people.cardinality(), women, known);
  }

  /** Runs of the same group, by its number; within a run, each person once. */
  private Map<Long, Tally> tallies(Longs entries) {
    entries.sort();
    Map<Long, Tally> tallies = new HashMap<>();
    int at = 0;
    while (at < entries.size()) {
      long group = entries.get(at) >>> BITS;
      int from = at;
      int people = 0;
      int women = 0;
      int known = 0;
      long last = 0;
      for (; at < entries.size() && entries.get(at) >>> BITS == group; at++) {
        long whom = entries.get(at) & MASK;
        if (whom != last) {
          var someone = columns.of((int) whom - 1);
          people++;
          women += someone.woman() ? 1 : 0;
          known += someone.sexKnown() ? 1 : 0;
          last = whom;
        }
      }
      tallies.put(group, new Tally(at - from, people, women, known));
    }
    return tallies;
  }

  private List<CountReport.Row> rows(Map<Long, Tally> tallies, Map<Long, Tally> cells) {
    Map<Integer, Map<Bucket, Tally>> divided = new HashMap<>();
    cells.forEach(
        (cell, tally) ->
            divided
                .computeIfAbsent((int) (cell >>> BITS), row -> new HashMap<>())
                .put(buckets.get((int) (cell & MASK)), tally));
    List<CountReport.Row> made = new ArrayList<>();
    tallies.forEach(
        (row, tally) ->
            made.add(
                new CountReport.Row(
                    buckets.get(row.intValue()),
                    tally,
                    divided.getOrDefault(row.intValue(), Map.of()))));
    made.sort(order());
    return made;
  }

  /** Time and measures go up; of others, the largest comes first. */
  private Comparator<CountReport.Row> order() {
    Comparator<CountReport.Row> byKind = Comparator.comparing(row -> row.bucket().kind());
    boolean natural =
        switch (query.by()) {
          case MONTH, YEAR, AGE, MEASURED -> true;
          default -> false;
        };
    Comparator<CountReport.Row> bySize =
        Comparator.comparingInt(row -> natural ? 0 : -row.tally().events());
    return byKind.thenComparing(bySize).thenComparing(CountReport.Row::bucket);
  }

  private List<Bucket> splits(Map<Long, Tally> cells) {
    TreeSet<Bucket> splits = new TreeSet<>();
    cells.keySet().forEach(cell -> splits.add(buckets.get((int) (cell & MASK))));
    return List.copyOf(splits);
  }

  /**
   * What a figure is made of.
   *
   * @param row the row it stands in; nothing for the total
   * @param part the column; nothing for the whole row
   */
  public record Cell(Optional<Bucket> row, Optional<Bucket> part) {}

  /** The events of a figure. */
  public List<RecordId> events(Cell cell) {
    BitSet events = new BitSet();
    in(cell, (event, person) -> events.set(event));
    return events.stream().mapToObj(columns::event).toList();
  }

  /** The people of a figure, by who stands for whom. */
  public List<RecordId> people(Cell cell) {
    BitSet people = new BitSet();
    in(
        cell,
        (event, person) -> {
          if (person != Columns.NOBODY) {
            people.set(person);
          }
        });
    return people.stream().mapToObj(columns::someone).toList();
  }

  @FunctionalInterface
  private interface Hit {
    void add(int event, int person);
  }

  private void in(Cell cell, Hit hit) {
    each(
        (event, person, row, of, counts) -> {
          boolean there =
              cell.row().map(buckets.get(row)::equals).orElse(counts)
                  && (cell.part().isEmpty() || isAmong(of, cell.part().get()));
          if (there) {
            hit.add(event, person);
          }
        });
  }

  private boolean isAmong(int[] parts, Bucket part) {
    for (int one : parts) {
      if (buckets.get(one).equals(part)) {
        return true;
      }
    }
    return false;
  }
}
