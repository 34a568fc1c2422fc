package org.letapis.ui.capture.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.words.ValueWords;

/**
 * A field that may be carried over into another record, with all its rows.
 *
 * @param field code of the field
 * @param label its name
 * @param words its value in words
 * @param usual whether it is the same for people to whom the same happened, as place and time
 */
record Carried(String field, String label, String words, boolean usual) {

  private static final Set<String> USUAL =
      Set.of(
          "start",
          "end",
          "place",
          "agency",
          "unit",
          "officers",
          "officer-count",
          "facility",
          "taken-to",
          "articles",
          "legal-basis",
          "case-number",
          "proceeding",
          "court",
          "judges",
          "prosecutors",
          "sources");

  private static final int LONGEST = 160;

  /** What a record holds, in the order of its form; whom it happened to is left out. */
  static List<Carried> of(CaseRecord record, RecordType type, ValueWords words) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    type.fields().map(Field::code).forEach(code -> values.put(code, new ArrayList<>()));
    record
        .values()
        .forEach(
            (path, value) -> {
              List<String> list = values.get(path.field());
              if (list != null && !isSubject(type, path.field())) {
                list.add(words.value(record.type(), path, value));
              }
            });
    List<Carried> carried = new ArrayList<>();
    values.forEach(
        (code, list) -> {
          if (!list.isEmpty()) {
            String label = words.field(record.type(), FieldPath.of(code));
            String text = list.stream().distinct().collect(Collectors.joining(", "));
            String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
            carried.add(new Carried(code, label, shown, USUAL.contains(code)));
          }
        });
    return List.copyOf(carried);
  }

  private static boolean isSubject(RecordType type, String code) {
    return type.subject() != null && type.subject().code().equals(code);
  }
}
