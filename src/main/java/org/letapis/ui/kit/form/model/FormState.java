package org.letapis.ui.kit.form.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.Change;
import tools.jackson.databind.JsonNode;

/** Values and the order of rows at one moment; rows may be there before they hold anything. */
record FormState(SortedMap<FieldPath, JsonNode> values, Map<String, List<String>> rows) {

  static FormState of(SortedMap<FieldPath, JsonNode> values) {
    FormState state = new FormState(new TreeMap<>(values), new LinkedHashMap<>());
    values.keySet().forEach(state::notice);
    return state;
  }

  FormState copy() {
    Map<String, List<String>> copies = new LinkedHashMap<>();
    rows.forEach((field, ids) -> copies.put(field, new ArrayList<>(ids)));
    return new FormState(new TreeMap<>(values), copies);
  }

  /** Puts a change in. */
  void take(Change change) {
    change
        .fields()
        .forEach(
            (path, value) -> {
              if (value.isNull()) {
                values.remove(path);
              } else {
                values.put(path, value);
                notice(path);
              }
            });
  }

  List<String> rowsOf(String field) {
    return rows.computeIfAbsent(field, f -> new ArrayList<>());
  }

  void notice(FieldPath path) {
    String row = path.row();
    if (row != null && !rowsOf(path.field()).contains(row)) {
      rowsOf(path.field()).add(row);
    }
  }
}
