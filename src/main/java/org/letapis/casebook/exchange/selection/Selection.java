package org.letapis.casebook.exchange.selection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which records: those of some people, cases or tags, and of some time. What a chosen record refers
 * to (places, organisations, officials, sources, files, and whom it happened to) belongs to it.
 *
 * @param people whose records: their own, what happened to them, their cases
 * @param cases proceedings, and what refers to them
 * @param tags records with any of them, as their terms are stored: a code, or words
 * @param from events that may have been on this day or later
 * @param to events that may have been on this day or earlier
 */
public record Selection(
    Set<RecordId> people,
    Set<RecordId> cases,
    Set<String> tags,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** Everything. */
  public static final Selection ALL =
      new Selection(Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty());

  public Selection {
    people = Set.copyOf(people);
    cases = Set.copyOf(cases);
    tags = Set.copyOf(tags);
  }

  /** Whether nothing is left out. */
  public boolean isAll() {
    return names(people).isEmpty() && cases.isEmpty() && tags.isEmpty() && !isDated();
  }

  boolean isDated() {
    return from.isPresent() || to.isPresent();
  }

  boolean isNamed() {
    return !people.isEmpty() || !cases.isEmpty() || !tags.isEmpty();
  }

  /** The stored form. */
  public ObjectNode toJson() {
    ObjectNode json = Json.object();
    json.set("people", Json.array(names(people)));
    json.set("cases", Json.array(names(cases)));
    json.set("tags", Json.array(new TreeSet<>(tags).stream().toList()));
    from.ifPresent(day -> json.put("from", day.toString()));
    to.ifPresent(day -> json.put("to", day.toString()));
    return json;
  }

  private static java.util.List<String> names(Set<RecordId> ids) {
    return ids.stream().sorted().map(RecordId::toString).toList();
  }

  /** Reads the stored form. */
  public static Selection read(JsonNode json) {
    return new Selection(
        set(json.path("people"), RecordId::of),
        set(json.path("cases"), RecordId::of),
        set(json.path("tags"), tag -> tag),
        day(json.get("from")),
        day(json.get("to")));
  }

  private static <T> Set<T> set(JsonNode json, Function<String, T> read) {
    return json.values().stream()
        .map(JsonNode::asString)
        .map(read)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<LocalDate> day(@org.jspecify.annotations.Nullable JsonNode json) {
    return Optional.ofNullable(json).map(day -> LocalDate.parse(day.asString()));
  }
}
