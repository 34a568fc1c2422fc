package org.letapis.casebook.intake.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.domain.entry.RecordId;

/** What an import would come to, in numbers. Filled by one thread, then only read. */
public final class Tally {

  private final Map<Verdict, Integer> rows = new EnumMap<>(Verdict.class);
  private final SortedMap<String, Integer> made = new TreeMap<>();
  private final SortedMap<String, Integer> changed = new TreeMap<>();
  private final Set<RecordId> seen = new HashSet<>();
  private final Set<RecordId> again = new HashSet<>();
  private long added;
  private long replaced;
  private long onlyTold;
  private long files;

  void row(Verdict verdict) {
    rows.merge(verdict, 1, Integer::sum);
  }

  /** Counts what a row does to its records. */
  void pieces(List<RowWork.Piece> pieces) {
    for (RowWork.Piece piece : pieces) {
      String type = piece.change().type();
      boolean first = seen.add(piece.change().record());
      if (!first) {
        again.add(piece.change().record());
      } else if (!piece.known()) {
        made.merge(type, 1, Integer::sum);
      } else if (!piece.change().isEmpty()) {
        changed.merge(type, 1, Integer::sum);
      }
      files += piece.files().size();
      for (Difference difference : piece.differences()) {
        added += difference.before().isEmpty() ? 1 : 0;
        replaced += difference.before().isPresent() && difference.taken() ? 1 : 0;
        onlyTold += difference.taken() ? 0 : 1;
      }
    }
  }

  /** How many rows come to that. */
  public int rows(Verdict verdict) {
    return rows.getOrDefault(verdict, 0);
  }

  /** All rows. */
  public int rows() {
    return rows.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many records would be made, by type. */
  public SortedMap<String, Integer> made() {
    return Collections.unmodifiableSortedMap(made);
  }

  /** How many known records would be changed, by type. */
  public SortedMap<String, Integer> changed() {
    return Collections.unmodifiableSortedMap(changed);
  }

  /** How many values known records would get where nothing stands. */
  public long added() {
    return added;
  }

  /** How many would take the place of another. */
  public long replaced() {
    return replaced;
  }

  /** How many stand otherwise and stay. */
  public long onlyTold() {
    return onlyTold;
  }

  /** How many files would be attached. */
  public long files() {
    return files;
  }

  Set<RecordId> again() {
    return Set.copyOf(again);
  }

  /** Whether a row speaks of it. */
  boolean isMade(RecordId record) {
    return seen.contains(record);
  }

  void forgetSeen() {
    seen.clear();
  }
}
