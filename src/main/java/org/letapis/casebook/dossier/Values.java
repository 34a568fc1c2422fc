package org.letapis.casebook.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.Alternatives;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Field;
import org.letapis.merge.Candidate;
import tools.jackson.databind.JsonNode;

/** Values of a record in words, with what is said about them. */
final class Values {

  private final Material material;
  private final Footnotes footnotes;
  private final FreeText spoken;

  Values(Material material, Footnotes footnotes, FreeText spoken) {
    this.material = material;
    this.footnotes = footnotes;
    this.spoken = spoken;
  }

  /**
   * The values of a field. Where they contradict each other, each says which of the field's sources
   * came with it.
   *
   * @param marks numbers of the field's sources
   */
  List<String> sourced(Shown shown, Field<?> field, List<Integer> marks) {
    List<String> said = at(shown, field.path());
    List<Candidate> candidates = shown.candidates(field.path());
    if (candidates.size() < 2 || marks.size() < 2) {
      return said;
    }
    Map<String, Set<Integer>> own = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      if (!candidate.value().isNull()) {
        String words = words(shown, field.path(), candidate.value());
        own.computeIfAbsent(words, w -> new TreeSet<>())
            .addAll(footnotes.broughtWith(shown, field, candidate));
      }
    }
    return said.stream().map(words -> words + numbers(own.getOrDefault(words, Set.of()))).toList();
  }

  private static String numbers(Set<Integer> marks) {
    return marks.stream().map(mark -> " [" + mark + "]").collect(Collectors.joining());
  }

  /** What stands there; several where it is contradicted or other values were given too. */
  List<String> at(Shown shown, FieldPath path) {
    Set<JsonNode> stored = new LinkedHashSet<>();
    JsonNode value = shown.record().values().get(path);
    if (value != null) {
      stored.add(value);
    }
    shown.contested(path).stream().filter(v -> !v.isNull()).forEach(stored::add);
    JsonNode also = shown.record().values().get(Alternatives.of(path));
    if (also != null) {
      stored.addAll(Alternatives.ofJson(also));
    }
    List<String> said = stored.stream().map(v -> words(shown, path, v)).distinct().toList();
    if (FreeText.isSpoken(path.field()) && stored.stream().anyMatch(JsonNode::isString)) {
      String where = material.label(shown.record().type(), path);
      stored.stream().filter(JsonNode::isString).forEach(v -> spoken.told(where, v.stringValue()));
    }
    return said;
  }

  private String words(Shown shown, FieldPath path, JsonNode value) {
    return material.words().value(shown.record().type(), path, value);
  }

  /** How sure, and whether values contradict each other. */
  List<String> notes(Shown shown, FieldPath path) {
    List<String> notes = new ArrayList<>();
    FieldPath certainty = Certainty.of(path);
    JsonNode sure = shown.record().values().get(certainty);
    if (sure != null) {
      notes.add(material.words().value(shown.record().type(), certainty, sure));
    }
    long contested = shown.contested(path).stream().filter(v -> !v.isNull()).distinct().count();
    if (contested > 1) {
      notes.add(material.labels().text("dossier.contested"));
    } else if (shown.record().values().containsKey(Alternatives.of(path))) {
      notes.add(material.labels().text("dossier.alternatives"));
    }
    return notes;
  }

  /** All of a cell in one text. */
  String cell(Shown shown, FieldPath path) {
    List<String> values = at(shown, path);
    String words = values.size() > 1 ? "• " + String.join("\n• ", values) : String.join("", values);
    List<String> notes = notes(shown, path);
    return notes.isEmpty() ? words : words + " (" + String.join("; ", notes) + ")";
  }
}
