package org.letapis.casebook.records;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import tools.jackson.databind.JsonNode;

/**
 * Changes of several records saved in one go, which can be taken back in one go. Taking back says
 * anew what stood before; nothing that was said is removed.
 */
public final class Together {

  private final Records records;
  private final List<Change> done;
  private final List<Change> back;

  private Together(Records records, List<Change> done, List<Change> back) {
    this.records = records;
    this.done = List.copyOf(done);
    this.back = List.copyOf(back);
  }

  /** Saves changes, all or none of them; on disk when this returns. */
  public static Together save(Records records, List<Change> changes) {
    List<Change> back = new ArrayList<>();
    for (Change change : changes) {
      CaseRecord before = standing(records, change.record(), change.type());
      back.add(inverse(change, before));
    }
    records.saveAll(changes);
    return new Together(records, changes, back);
  }

  /** How many records were changed. */
  public int size() {
    return done.size();
  }

  /**
   * Puts back what stood before, except where something else was said since.
   *
   * @return how many records were put back
   */
  public int takeBack() {
    List<Change> changes = new ArrayList<>();
    for (int i = done.size() - 1; i >= 0; i--) {
      Change change = done.get(i);
      CaseRecord now = standing(records, change.record(), change.type());
      SortedMap<FieldPath, JsonNode> fields = new TreeMap<>(back.get(i).fields());
      fields.keySet().removeIf(path -> !stored(now, path).equals(change.fields().get(path)));
      if (!fields.isEmpty()) {
        changes.add(new Change(change.record(), change.type(), fields));
      }
    }
    if (!changes.isEmpty()) {
      records.saveAll(changes);
    }
    return changes.size();
  }

  private static CaseRecord standing(Records records, RecordId id, String type) {
    return records.view(id).map(RecordView::record).orElse(CaseRecord.blank(id, type));
  }

  private static Change inverse(Change change, CaseRecord before) {
    SortedMap<FieldPath, JsonNode> fields = new TreeMap<>();
    change.fields().keySet().forEach(path -> fields.put(path, stored(before, path)));
    return new Change(change.record(), change.type(), fields);
  }

  private static JsonNode stored(CaseRecord record, FieldPath path) {
    return record.values().getOrDefault(path, Json.nothing());
  }
}
