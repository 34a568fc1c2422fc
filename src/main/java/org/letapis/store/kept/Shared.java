package org.letapis.store.kept;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.CaseRecord;
import org.letapis.store.row.RecordRow;
import tools.jackson.databind.JsonNode;

/**
 * What many records have, in memory once: paths, terms, days, who is named. A record takes half the
 * room then. Not for several threads.
 */
final class Shared {

  /** When there are more, all are let go: what is common is soon here again. */
  private static final int MOST = 30_000;

  /** Longer texts are hardly anywhere twice. */
  private static final int SHORT = 60;

  private final Map<Object, Object> known = new HashMap<>();

  /** The same row of shared parts. */
  RecordRow of(RecordRow row) {
    CaseRecord state = row.state();
    SortedMap<FieldPath, JsonNode> values = new TreeMap<>();
    String last = "";
    for (Map.Entry<FieldPath, JsonNode> value : state.values().entrySet()) {
      FieldPath path = value.getKey();
      String id = path.row();
      if (id != null) {
        last = last.equals(id) ? last : id;
        path = new FieldPath(one(path.field()), last, one(column(path)));
      } else {
        path = one(path);
      }
      values.put(path, value(value.getValue()));
    }
    return new RecordRow(
        new CaseRecord(state.id(), one(state.type()), values),
        row.title(),
        row.sortKey(),
        row.nameKeys(),
        row.subject(),
        row.start(),
        row.end(),
        row.changed(),
        row.heads(),
        row.visible(),
        row.conflicted(),
        row.pending(),
        row.ties());
  }

  private static String column(FieldPath path) {
    @Nullable String column = path.column();
    return column == null ? "" : column;
  }

  private JsonNode value(JsonNode value) {
    return value.isContainer() && value.size() < 4
            || value.isString() && value.stringValue().length() <= SHORT
        ? one(value)
        : value;
  }

  @SuppressWarnings("unchecked") // What equals it is of its class, or of one that stands for it.
  private <T> T one(T value) {
    Object there = known.putIfAbsent(value, value);
    if (known.size() > MOST) {
      known.clear();
    }
    return there == null ? value : (T) there;
  }

  void clear() {
    known.clear();
  }
}
