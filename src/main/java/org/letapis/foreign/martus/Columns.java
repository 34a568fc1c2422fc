package org.letapis.foreign.martus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;

/** What columns the bulletins of an export make together, whatever forms they were filled in. */
final class Columns {

  /** Files of the open part; the name Martus gives their list. */
  static final String OPEN_FILES = "TopAttachmentList";

  /** Files of the part that Martus calls private. */
  static final String CLOSED_FILES = "BottomAttachmentList";

  /** Ids of earlier versions. */
  static final String ANCESTORS = "Ancestors";

  private final String part;
  private final Bounds bounds;
  private final Set<String> about = new LinkedHashSet<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Set<String> after = new LinkedHashSet<>();

  Columns(String part, Bounds bounds) {
    this.part = part;
    this.bounds = bounds;
  }

  /** Takes in what one bulletin brings. */
  void see(Bulletin bulletin, long number) {
    about.addAll(bulletin.about.keySet());
    for (MartusField field : bulletin.fields.values()) {
      if (field.kind() != MartusField.Kind.NONE && !field.tag().isBlank()) {
        fields.putIfAbsent(field.tag(), field.heading());
      }
    }
    for (String tag : bulletin.values.keySet()) {
      MartusField field = bulletin.fields.getOrDefault(tag, MartusField.unknown(tag));
      if (field.kind() != MartusField.Kind.NONE) {
        fields.putIfAbsent(tag, field.heading());
      }
    }
    if (!bulletin.open.isEmpty()) {
      after.add(OPEN_FILES);
    }
    if (!bulletin.closed.isEmpty()) {
      after.add(CLOSED_FILES);
    }
    if (!bulletin.ancestors.isEmpty()) {
      after.add(ANCESTORS);
    }
    if (about.size() + fields.size() + after.size() > bounds.columns()) {
      throw new Problem(ForeignProblem.TOO_MANY_COLUMNS, part, number, bounds.columns());
    }
  }

  /** What a bulletin says of itself, in the order of its columns. */
  List<String> about() {
    return List.copyOf(about);
  }

  /** Tags of fields. */
  List<String> tags() {
    return List.copyOf(fields.keySet());
  }

  /** Files and earlier versions, where there are any. */
  List<String> after() {
    return List.copyOf(after);
  }

  /** All headings; two fields of one label are told apart by their tags. */
  List<String> headings() {
    Map<String, Integer> times = new HashMap<>();
    fields.values().forEach(label -> times.merge(label, 1, Integer::sum));
    List<String> headings = new ArrayList<>(about);
    fields.forEach(
        (tag, label) ->
            headings.add(times.getOrDefault(label, 1) > 1 ? label + " (" + tag + ")" : label));
    headings.addAll(after);
    return headings;
  }
}
