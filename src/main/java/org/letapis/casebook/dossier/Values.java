package org.letapis.casebook.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.Alternatives;
import org.letapis.domain.schema.Certainty;
import tools.jackson.databind.JsonNode;

/** Values of a record in words, with what is said about them. */
final class Values {

  private final Material material;

  Values(Material material) {
    this.material = material;
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
    return stored.stream()
        .map(v -> material.words().value(shown.record().type(), path, v))
        .distinct()
        .toList();
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
