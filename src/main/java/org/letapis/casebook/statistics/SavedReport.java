package org.letapis.casebook.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.casebook.statistics.query.Measure;
import org.letapis.casebook.statistics.query.Question;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A count that is looked at again and again.
 *
 * @param id tells it from others of the same name
 * @param name as its owner calls it
 * @param query what is counted
 * @param measure what is shown
 */
public record SavedReport(String id, String name, CountQuery query, Measure measure) {

  /** Longest name, in characters. */
  public static final int MAX_NAME = 80;

  private static final int MAX_TEXT = 500;
  private static final int MOST = 200;

  /**
   * @throws IllegalArgumentException when the name is blank or too long
   */
  public SavedReport {
    if (name.isBlank() || name.length() > MAX_NAME) {
      throw new IllegalArgumentException("not a name");
    }
  }

  JsonNode toJson() {
    ObjectNode json =
        Json.object()
            .put("name", name)
            .put("question", query.question().code())
            .put("by", query.by().code())
            .put("split", query.split().code())
            .put("highest", query.highest().code())
            .put("measure", measure.code());
    LocalDate from = query.from();
    LocalDate to = query.to();
    if (from != null) {
      json.put("from", from.toString());
    }
    if (to != null) {
      json.put("to", to.toString());
    }
    ObjectNode only = json.putObject("only");
    query
        .only()
        .forEach(
            (dimension, keys) ->
                only.set(dimension.code(), Json.array(List.copyOf(new TreeSet<>(keys)))));
    return json;
  }

  static SavedReport ofJson(String id, JsonNode json) throws MalformedJson {
    try {
      CountQuery query =
          new CountQuery(
              Question.ofCode(Json.text(json, "question", MAX_TEXT)).orElseThrow(SavedReport::no),
              dimension(Json.text(json, "by", MAX_TEXT)),
              dimension(Json.text(json, "split", MAX_TEXT)),
              day(json, "from"),
              day(json, "to"),
              only(Json.object(json, "only")),
              Level.ofCode(Json.text(json, "highest", MAX_TEXT)).orElseThrow(SavedReport::no));
      Measure measure =
          Measure.valueOf(Json.text(json, "measure", MAX_TEXT).toUpperCase(Locale.ROOT));
      return new SavedReport(id, Json.text(json, "name", MAX_NAME), query, measure);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a day", e);
    }
  }

  private static Map<Dimension, Set<String>> only(JsonNode json) throws MalformedJson {
    Map<Dimension, Set<String>> only = new TreeMap<>();
    for (String code : new ArrayList<>(json.propertyNames())) {
      List<String> keys = new ArrayList<>();
      for (JsonNode key : Json.list(json, code, MOST)) {
        keys.add(Json.string(key));
      }
      only.put(dimension(code), Set.copyOf(keys));
    }
    return only;
  }

  private static Dimension dimension(String code) {
    return Dimension.ofCode(code).orElseThrow(SavedReport::no);
  }

  private static @Nullable LocalDate day(JsonNode json, String member) {
    return Optional.ofNullable(json.get(member))
        .map(day -> LocalDate.parse(Json.string(day)))
        .orElse(null);
  }

  private static IllegalArgumentException no() {
    return new IllegalArgumentException("of a later build");
  }
}
