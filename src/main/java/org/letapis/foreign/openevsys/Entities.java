package org.letapis.foreign.openevsys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Takes a record with others in it apart into rows: each knows the one it lay in by a column of
 * that one's name, as OpenEvSys' own tables do.
 */
final class Entities {

  /** What only groups values of the record it lies in. */
  private static final Set<String> GROUPS = Set.of("management_data");

  private static final String KEY = "_record_number";

  /**
   * A row to be.
   *
   * @param entity its table
   * @param values texts by their columns, several where an element is repeated
   */
  record Entity(String entity, Map<String, List<String>> values) {}

  private Entities() {}

  /** Gives the record and then those in it. */
  static void of(Element record, Consumer<Entity> to) {
    of(record, Map.of(), to);
  }

  private static void of(Element record, Map<String, String> within, Consumer<Entity> to) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<Element> inner = new ArrayList<>();
    collect(record, values, inner);
    within.forEach((name, key) -> values.putIfAbsent(name, List.of(key)));
    to.accept(new Entity(record.name(), values));
    Map<String, String> around = new LinkedHashMap<>(within);
    key(record.name(), values, around);
    inner.forEach(child -> of(child, around, to));
  }

  private static void collect(
      Element record, Map<String, List<String>> values, List<Element> inner) {
    for (Element child : record.children()) {
      if (GROUPS.contains(child.name())) {
        collect(child, values, new ArrayList<>());
      } else if (child.isRecord()) {
        inner.add(child);
      } else if (!child.text().isEmpty()) {
        values.computeIfAbsent(child.name(), name -> new ArrayList<>()).add(child.text());
      }
    }
  }

  private static void key(
      String entity, Map<String, List<String>> values, Map<String, String> around) {
    List<String> own = values.getOrDefault(entity + KEY, List.of());
    if (own.size() == 1) {
      around.put(entity, own.getFirst());
    }
  }
}
