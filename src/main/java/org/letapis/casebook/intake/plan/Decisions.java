package org.letapis.casebook.intake.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letapis.domain.entry.RecordId;

/**
 * Whom the people of the rows are: known ones, new ones, or left out. Not for several threads at a
 * time.
 */
public final class Decisions {

  private final Map<RecordId, RecordId> joined = new HashMap<>();
  private final Set<RecordId> fresh = new HashSet<>();
  private final Set<RecordId> skipped = new HashSet<>();
  private final Set<RecordId> strangers = new HashSet<>();

  /** They are somebody known. */
  public void join(RecordId person, RecordId known) {
    forget(person);
    joined.put(person, known);
  }

  /** They are new. */
  public void makeNew(RecordId person) {
    forget(person);
    fresh.add(person);
  }

  /** Their rows are left out. */
  public void skip(RecordId person) {
    forget(person);
    skipped.add(person);
  }

  /** Nobody decided yet. */
  public void forget(RecordId person) {
    joined.remove(person);
    fresh.remove(person);
    skipped.remove(person);
  }

  /** The known one they are. */
  public Optional<RecordId> joined(RecordId person) {
    return Optional.ofNullable(joined.get(person));
  }

  /** Whether their rows are left out. */
  public boolean isSkipped(RecordId person) {
    return skipped.contains(person);
  }

  /** Whether anything was decided. */
  public boolean isDecided(RecordId person) {
    return joined.containsKey(person) || fresh.contains(person) || skipped.contains(person);
  }

  /** They were looked for, and nobody is like them. */
  void stranger(RecordId person) {
    strangers.add(person);
  }

  /** Whether they need not be looked for again. */
  boolean isStranger(RecordId person) {
    return strangers.contains(person);
  }

  /** Cells were corrected: who is like whom may be another now. */
  public void lookAgain() {
    strangers.clear();
  }

  /** Everybody who was joined, by the id they would have had. */
  public Map<RecordId, RecordId> joins() {
    return Map.copyOf(joined);
  }
}
