package org.letapis.casebook.due.begin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.EventFields;

/** When custody on the way to court was over: by a release, a verdict or a death. */
public final class Endings {

  /** Events that end it. */
  public static final Set<String> TYPES = Set.of("release", "verdict", "death");

  private final Map<RecordId, List<PartialDate>> bySubject = new HashMap<>();

  /** Takes note of what may be one. */
  public void add(Told told) {
    if (TYPES.contains(told.state().type())) {
      told.subject()
          .ifPresent(
              who ->
                  told.state()
                      .get(EventFields.START)
                      .filter(day -> !day.isUnread())
                      .ifPresent(
                          day -> bySubject.computeIfAbsent(who, i -> new ArrayList<>()).add(day)));
    }
  }

  /** Whether it surely was over before a time limit was, and not before it began. */
  public boolean isOver(Told told, PartialDate began, PartialDate due) {
    return told.subject().stream()
        .flatMap(who -> bySubject.getOrDefault(who, List.of()).stream())
        .anyMatch(day -> day.surelyBefore(due) && !day.surelyBefore(began));
  }
}
