package org.letapis.casebook.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.custom.Custom;
import org.letapis.casebook.custom.OwnTermQuery;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.Settings;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.OwnShape;
import org.letapis.domain.record.TagKeys;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Schema;
import org.letapis.domain.types.Titles;
import org.letapis.store.row.RecordRow;
import tools.jackson.databind.JsonNode;

/** Long lists of records, a page at a time. */
public final class Listings {

  private static final int MOST_TAGS = 200;

  /** So many lines' people and places are read together. */
  private static final int TOGETHER = 1_000;

  /** Of the people or places of one record, so many are named. */
  private static final int NAMED = 8;

  private final Ledger ledger;
  private final Custom custom;

  public Listings(Ledger ledger, Custom custom) {
    this.ledger = ledger;
    this.custom = custom;
  }

  /**
   * A page of a list.
   *
   * @param after the last line of the page before; nothing for the first page
   * @param limit most lines, from 1 to 1,000
   */
  public List<Listed> page(ListQuery query, Optional<RecordId> after, int limit) {
    List<RecordRow> rows =
        ledger
            .store()
            .many()
            .list(
                query.page(
                    OwnTermQuery.of(query.words(), custom.schema()),
                    after,
                    Math.clamp(limit, 1, 1_000)));
    return listed(rows);
  }

  /**
   * Lines of records that were found otherwise.
   *
   * @param ids of the records; those that are not here or not shown are left out
   */
  public List<Listed> of(List<RecordId> ids, ListQuery.Order order) {
    List<RecordRow> rows =
        ledger.store().many().records(Set.copyOf(ids)).values().stream()
            .filter(RecordRow::visible)
            .toList();
    List<Listed> lines = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += TOGETHER) {
      lines.addAll(listed(rows.subList(from, Math.min(rows.size(), from + TOGETHER))));
    }
    lines.sort(order.comparator(language()));
    return lines;
  }

  private List<Listed> listed(List<RecordRow> rows) {
    Set<RecordId> named = new HashSet<>();
    rows.forEach(row -> named.addAll(named(row.state())));
    Language language = language();
    Map<RecordId, Other> there = new HashMap<>();
    if (!named.isEmpty()) {
      ledger
          .store()
          .many()
          .records(named)
          .forEach((id, row) -> there.put(id, Other.of(row, language)));
    }
    return rows.stream().map(row -> listed(row, there, language)).toList();
  }

  /** The lists that are kept. */
  public SavedLists saved() {
    return new SavedLists(ledger);
  }

  /** How many records there are of each type that has any. */
  public Map<String, Integer> counts() {
    return ledger.store().many().counts();
  }

  /** The tags that records have, in order, up to a bounded number. */
  public List<Term> tags() {
    return ledger.store().many().nameKeys(TagKeys.PREFIX, MOST_TAGS).stream()
        .flatMap(key -> TagKeys.read(key).stream())
        .toList();
  }

  /** What a line tells of a record that it names. */
  private record Other(RecordType.@Nullable Category category, String title) {

    static Other of(RecordRow row, Language language) {
      return new Other(
          Schema.type(row.state().type()).map(RecordType::category).orElse(null),
          Titles.of(row.state(), language));
    }
  }

  private static Listed listed(RecordRow row, Map<RecordId, Other> there, Language language) {
    CaseRecord state = row.state();
    Set<String> people = new LinkedHashSet<>();
    Set<String> places = new LinkedHashSet<>();
    Stream.of(EventFields.PLACE, Facility.ADDRESS)
        .flatMap(field -> state.get(field).stream())
        .forEach(places::add);
    Stream.concat(row.subject().stream(), named(state).stream())
        .map(there::get)
        .filter(Objects::nonNull)
        .forEach(other -> place(other, people, places));
    people.remove("");
    places.remove("");
    return new Listed(
        state.id(),
        state.type(),
        Titles.of(state, language),
        people.stream().limit(NAMED).toList(),
        places.stream().limit(NAMED).toList(),
        row.start(),
        state.get(EventFields.ARTICLES).orElse(List.of()),
        state.get(Common.CONFIDENTIALITY),
        row.changed());
  }

  private static void place(Other other, Set<String> people, Set<String> places) {
    if (other.category() == RecordType.Category.PERSON) {
      people.add(other.title());
    } else if (other.category() == RecordType.Category.FACILITY
        || other.category() == RecordType.Category.ORGANISATION) {
      places.add(other.title());
    }
  }

  /** The records that one names, in the order of its fields; not above a bounded number. */
  private static List<RecordId> named(CaseRecord state) {
    RecordType type = Schema.type(state.type()).orElse(null);
    List<RecordId> named = new ArrayList<>();
    state
        .values()
        .forEach(
            (path, value) -> {
              if (type != null && named.size() < 4 * NAMED) {
                reference(type, path, value).ifPresent(named::add);
              }
            });
    return named;
  }

  private static Optional<RecordId> reference(RecordType type, FieldPath path, JsonNode value) {
    // Most values are no references, and are not looked into further.
    if (!value.has("record")
        || Absent.ofJson(value).isPresent()
        || AsTyped.ofJson(value).isPresent()) {
      return Optional.empty();
    }
    Optional<Field<?>> field = type.at(path).or(() -> OwnShape.field(path, value));
    if (field.map(Field::kind).orElse(null) instanceof FieldKind.Reference kind) {
      try {
        return Optional.of(kind.read(value));
      } catch (IllegalArgumentException unread) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Language language() {
    return ledger
        .locals()
        .get(LocalKeys.SETTINGS)
        .map(json -> Settings.ofJson(json).language())
        .orElse(Language.BELARUSIAN);
  }
}
