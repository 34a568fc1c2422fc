package org.letapis.casebook.listing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.schema.Term;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list that is looked at again and again: what is asked for and which columns are shown.
 *
 * @param id tells it from others of the same name
 * @param name as its owner calls it
 * @param types codes of the types wanted
 * @param words words of names, as in {@link ListQuery}
 * @param during a time in words, as it was typed; may be empty
 * @param tag only those with this tag
 * @param order how it is sorted
 * @param columns codes of the columns that are shown, in their order
 * @param search a question of the full text that it is made by; then types, words, time and tag say
 *     nothing. Empty for none
 * @param grouping by what its lines are put together
 */
public record SavedList(
    String id,
    String name,
    Set<String> types,
    String words,
    String during,
    Optional<Term> tag,
    ListQuery.Order order,
    List<String> columns,
    String search,
    Grouping grouping) {

  /** Longest name, in characters. */
  public static final int MAX_NAME = 80;

  private static final int MAX_TEXT = 500;
  private static final int MOST = 100;

  /**
   * @throws IllegalArgumentException when a text is too long or there is too much of it
   */
  public SavedList {
    types = Set.copyOf(types);
    columns = List.copyOf(columns);
    if (name.isBlank()
        || name.length() > MAX_NAME
        || words.length() > MAX_TEXT
        || during.length() > MAX_TEXT
        || search.length() > MAX_TEXT
        || types.size() > MOST
        || columns.size() > MOST) {
      throw new IllegalArgumentException("not a list to keep");
    }
  }

  JsonNode toJson() {
    ObjectNode json =
        Json.object()
            .put("name", name)
            .put("words", words)
            .put("during", during)
            .put("order", order.name().toLowerCase(Locale.ROOT));
    if (!search.isEmpty()) {
      json.put("search", search);
    }
    if (grouping != Grouping.NONE) {
      json.put("grouping", grouping.code());
    }
    json.set("types", Json.array(List.copyOf(new TreeSet<>(types))));
    json.set("columns", Json.array(columns));
    tag.ifPresent(term -> json.put(term.coded() ? "tag" : "own-tag", term.text()));
    return json;
  }

  static SavedList ofJson(String id, JsonNode json) throws MalformedJson {
    Optional<Term> tag = Optional.empty();
    if (json.has("tag")) {
      tag = Optional.of(Term.of(Json.text(json, "tag", MAX_TEXT)));
    } else if (json.has("own-tag")) {
      tag = Optional.of(Term.word(Json.text(json, "own-tag", MAX_TEXT)));
    }
    return new SavedList(
        id,
        Json.text(json, "name", MAX_NAME),
        Set.copyOf(Json.list(json, "types", MOST).stream().map(Json::string).toList()),
        Json.text(json, "words", MAX_TEXT),
        Json.text(json, "during", MAX_TEXT),
        tag,
        ListQuery.Order.valueOf(Json.text(json, "order", 20).toUpperCase(Locale.ROOT)),
        Json.list(json, "columns", MOST).stream().map(Json::string).toList(),
        json.has("search") ? Json.text(json, "search", MAX_TEXT) : "",
        json.has("grouping")
            ? Grouping.ofCode(Json.text(json, "grouping", MAX_TEXT))
            : Grouping.NONE);
  }
}
