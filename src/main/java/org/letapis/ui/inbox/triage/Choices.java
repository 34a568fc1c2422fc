package org.letapis.ui.inbox.triage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;

/** What was chosen for contradictions of records that wait, until they are decided on. */
final class Choices {

  private final Map<RecordId, Map<FieldPath, Choice>> chosen = new HashMap<>();

  /** Chooses for some values of a record; null for later. */
  void put(RecordId record, List<FieldPath> paths, @Nullable Choice choice) {
    Map<FieldPath, Choice> of = chosen.computeIfAbsent(record, r -> new HashMap<>());
    paths.forEach(
        path -> {
          if (choice == null) {
            of.remove(path);
          } else {
            of.put(path, choice);
          }
        });
  }

  @Nullable Choice get(RecordId record, FieldPath path) {
    return of(record).get(path);
  }

  Map<FieldPath, Choice> of(RecordId record) {
    return Map.copyOf(chosen.getOrDefault(record, Map.of()));
  }

  void forget(RecordId record) {
    chosen.remove(record);
  }
}
