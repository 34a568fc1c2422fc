package org.letapis.casebook.publication.anonymous;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Person;
import tools.jackson.databind.JsonNode;

/**
 * Finds records that few others are like: by what together would tell who it is, although no part
 * of it does alone. Such parts are left out one after the other, the least needed first, until
 * enough records are alike; a date becomes its year first, and goes last.
 */
final class Rarity {

  private static final String NOTHING = "";
  private static final String START = EventFields.START.code();

  /** Of each type, what tells who it is; the first goes first. */
  private static final Map<String, List<String>> TELLING =
      Map.of(
          Person.TYPE.code(),
          List.of(
              Person.OCCUPATION_GROUPS.code(),
              Person.CITIZENSHIP.code(),
              Person.BORN.code(),
              Person.SEX.code()),
          Facility.TYPE.code(),
          List.of(Facility.ADDRESS.code(), Facility.KIND.code(), Facility.REGION.code()),
          "organisation",
          List.of("address", "branch", "kind", "region"),
          "official",
          List.of(Person.BORN.code()));

  private static final List<String> OF_EVENTS =
      List.of(EventFields.ARTICLES.code(), START, "place", "address");

  private final int fewest;
  private final Map<String, List<String>> fields = new HashMap<>();
  private final Map<String, Map<List<String>, Long>> counts = new HashMap<>();
  private final Map<String, Map<List<String>, List<String>>> settled = new HashMap<>();

  Rarity(int fewest) {
    this.fewest = fewest;
  }

  private static List<String> telling(RecordType type) {
    List<String> own = TELLING.get(type.code());
    return own != null ? own : type.isEvent() ? OF_EVENTS : List.of();
  }

  private static List<String> values(RecordType type, CaseRecord record) {
    List<String> values = new ArrayList<>();
    for (String field : telling(type)) {
      JsonNode value = record.values().get(FieldPath.of(field));
      values.add(value == null ? NOTHING : CanonicalJson.text(value));
    }
    return values;
  }

  void see(RecordType type, CaseRecord record) {
    fields.put(type.code(), telling(type));
    counts
        .computeIfAbsent(type.code(), t -> new HashMap<>())
        .merge(values(type, record), 1L, Long::sum);
  }

  /** All records were seen. */
  void settle() {
    counts.forEach(
        (type, seen) -> settled.put(type, settle(fields.getOrDefault(type, List.of()), seen)));
    counts.clear();
  }

  private Map<List<String>, List<String>> settle(
      List<String> telling, Map<List<String>, Long> seen) {
    Map<List<String>, List<String>> now = new HashMap<>();
    seen.keySet().forEach(values -> now.put(values, values));
    int start = telling.indexOf(START);
    for (int i = 0; i < telling.size(); i++) {
      coarsen(seen, now, i, i == start);
    }
    if (start >= 0) {
      coarsen(seen, now, start, false);
    }
    return now;
  }

  private void coarsen(
      Map<List<String>, Long> seen, Map<List<String>, List<String>> now, int at, boolean year) {
    Map<List<String>, Long> alike = new HashMap<>();
    now.forEach((first, values) -> alike.merge(values, seen.getOrDefault(first, 0L), Long::sum));
    now.replaceAll(
        (first, values) -> {
          if (alike.getOrDefault(values, 0L) >= fewest) {
            return values;
          }
          List<String> less = new ArrayList<>(values);
          less.set(at, year ? year(values.get(at)) : NOTHING);
          return List.copyOf(less);
        });
  }

  private static String year(String date) {
    if (date.isEmpty()) {
      return date;
    }
    try {
      return Coarse.year(PartialDate.ofJson(StrictJson.parse(date.getBytes(UTF_8))))
          .map(less -> CanonicalJson.text(less.toJson()))
          .orElse(NOTHING);
    } catch (MalformedJson | IllegalArgumentException e) {
      return date; // It says why there is none.
    }
  }

  /** The same without what too few have in common. */
  CaseRecord suppress(RecordType type, CaseRecord record, Tally tally) {
    List<String> values = values(type, record);
    List<String> kept = settled.getOrDefault(type.code(), Map.of()).getOrDefault(values, values);
    if (kept.equals(values)) {
      return record;
    }
    SortedMap<FieldPath, JsonNode> next = new TreeMap<>(record.values());
    List<String> telling = telling(type);
    for (int i = 0; i < telling.size(); i++) {
      if (!kept.get(i).equals(values.get(i))) {
        FieldPath path = FieldPath.of(telling.get(i));
        tally.rare(type.code() + "/" + path.field());
        if (kept.get(i).isEmpty()) {
          next.remove(path);
          next.remove(Certainty.of(path));
        } else {
          next.put(path, json(kept.get(i)));
        }
      }
    }
    return new CaseRecord(record.id(), record.type(), next);
  }

  private static JsonNode json(String text) {
    try {
      return StrictJson.parse(text.getBytes(UTF_8));
    } catch (MalformedJson ours) {
      throw new IllegalStateException(ours);
    }
  }
}
