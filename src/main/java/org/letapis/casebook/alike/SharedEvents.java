package org.letapis.casebook.alike;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.casebook.records.Records;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;

/**
 * Adds to what speaks for two people being one that the same seems to have happened to both. An
 * event that names both speaks for nothing: they were there together.
 */
final class SharedEvents implements Likely {
  private static final int EACH = 35;
  private static final int MOST_REASONS = 3;

  /** Of somebody with more events only so many are looked at. */
  private static final int MOST_EVENTS = 100;

  private final Likely people;
  private final Records records;

  SharedEvents(Likely people, Records records) {
    this.people = people;
    this.records = records;
  }

  @Override
  public List<Found> to(CaseRecord person) {
    List<Found> likely = people.to(person);
    if (likely.isEmpty()) {
      return likely;
    }
    List<RecordSummary> mine = events(person.id());
    return mine.isEmpty() ? likely : likely.stream().map(found -> with(mine, found)).toList();
  }

  private List<RecordSummary> events(RecordId person) {
    return records.history(person).stream().limit(MOST_EVENTS).toList();
  }

  private Found with(List<RecordSummary> mine, Found found) {
    List<RecordSummary> theirs = events(found.other());
    Set<RecordId> together = new HashSet<>(theirs.stream().map(RecordSummary::id).toList());
    Set<String> types = new LinkedHashSet<>();
    for (RecordSummary event : mine) {
      if (!together.contains(event.id())
          && theirs.stream().anyMatch(other -> LikelyEvents.mayBeOne(event.record(), other))) {
        types.add(event.type());
      }
    }
    if (types.isEmpty()) {
      return found;
    }
    List<Reason> reasons = new ArrayList<>(found.reasons());
    types.stream()
        .limit(MOST_REASONS)
        .forEach(type -> reasons.add(Reason.of(Reason.Kind.SHARED_EVENT, type)));
    int weight = found.weight() + EACH * Math.min(MOST_REASONS, types.size());
    return new Found(found.other(), reasons, weight);
  }
}
