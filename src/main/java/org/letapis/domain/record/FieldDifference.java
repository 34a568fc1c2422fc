package org.letapis.domain.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.letapis.domain.entry.FieldPath;
import tools.jackson.databind.JsonNode;

/**
 * One field that differs between two states of a record.
 *
 * @param path of the field
 * @param before the value in the first state
 * @param after the value in the second
 */
public record FieldDifference(FieldPath path, Optional<JsonNode> before, Optional<JsonNode> after) {

  /** Everything that differs, by path. */
  public static List<FieldDifference> between(CaseRecord before, CaseRecord after) {
    TreeSet<FieldPath> paths = new TreeSet<>(before.values().keySet());
    paths.addAll(after.values().keySet());
    List<FieldDifference> differences = new ArrayList<>();
    for (FieldPath path : paths) {
      Optional<JsonNode> from = Optional.ofNullable(before.values().get(path));
      Optional<JsonNode> to = Optional.ofNullable(after.values().get(path));
      if (!from.equals(to)) {
        differences.add(new FieldDifference(path, from, to));
      }
    }
    return differences;
  }
}
