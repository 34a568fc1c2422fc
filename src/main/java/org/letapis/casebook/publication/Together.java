package org.letapis.casebook.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.together.Web;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.record.CaseRecord;
import org.letapis.store.row.RecordRow;
import org.letapis.store.row.Tie;
import tools.jackson.databind.JsonNode;

/**
 * Records that were found to be about the same are published as one: what is said in any of them
 * stands in the one that stands for all, and whoever names one names that.
 */
final class Together {

  private final Map<RecordId, RecordId> fronts = new HashMap<>();
  private final Map<RecordId, List<RecordId>> behind = new HashMap<>();

  Together(Ledger ledger) {
    Set<RecordId> tied = new HashSet<>();
    for (Tie tie : ledger.store().many().ties()) {
      tied.add(tie.first());
      tied.add(tie.second());
    }
    if (tied.isEmpty()) {
      return;
    }
    for (SortedSet<RecordId> one : Web.of(ledger.store().many(), tied).clusters().all()) {
      ledger.store().many().records(one).values().stream()
          .filter(RecordRow::visible)
          .map(RecordRow::id)
          .filter(one::contains)
          .findFirst()
          .ifPresent(front -> join(ledger, front));
    }
  }

  private void join(Ledger ledger, RecordId front) {
    List<RecordId> others =
        ledger.folder().together(front).stream()
            .map(standing -> standing.standing().state().id())
            .filter(id -> !id.equals(front))
            .toList();
    others.forEach(id -> fronts.put(id, front));
    behind.put(front, others);
  }

  /** Some records with those they stand for. */
  Collection<RecordId> with(Collection<RecordId> some) {
    if (behind.isEmpty()) {
      return some;
    }
    List<RecordId> all = new ArrayList<>(some);
    some.forEach(id -> all.addAll(behind.getOrDefault(id, List.of())));
    return all;
  }

  /**
   * A record with what is said in those it stands for.
   *
   * @param shown what of another record may be given
   */
  CaseRecord whole(CaseRecord record, Function<RecordId, Optional<CaseRecord>> shown) {
    if (fronts.isEmpty()) {
      return record;
    }
    SortedMap<FieldPath, JsonNode> values = new TreeMap<>();
    record.values().forEach((path, value) -> values.put(path, redirected(value)));
    for (RecordId other : behind.getOrDefault(record.id(), List.of())) {
      shown.apply(other).ifPresent(said -> add(said, values));
    }
    return new CaseRecord(record.id(), record.type(), values);
  }

  /** A row stands whole or not at all; so do a value and how sure it is. */
  private void add(CaseRecord said, SortedMap<FieldPath, JsonNode> values) {
    Set<String> there = new HashSet<>();
    values.keySet().forEach(path -> there.add(unit(path)));
    Set<String> renamed = new HashSet<>();
    said.values()
        .forEach(
            (path, value) -> {
              if (!there.contains(unit(path))) {
                values.put(path, redirected(value));
              } else if (path.row() != null && !value.equals(values.get(path))) {
                renamed.add(unit(path));
              }
            });
    // Rows that have one id and say different things are two.
    said.values()
        .forEach(
            (path, value) -> {
              String row = path.row();
              String column = path.column();
              if (row != null && column != null && renamed.contains(unit(path))) {
                String other = UUID.nameUUIDFromBytes((said.id() + row).getBytes(UTF_8)).toString();
                values.put(FieldPath.cell(path.field(), other, column), redirected(value));
              }
            });
  }

  private static String unit(FieldPath path) {
    int tilde = path.field().indexOf('~');
    String field = tilde < 0 ? path.field() : path.field().substring(0, tilde);
    return path.rowId().map(row -> field + "/" + row).orElse(field);
  }

  private JsonNode redirected(JsonNode value) {
    JsonNode record = value.isObject() ? value.get("record") : null;
    if (record == null || !record.isString()) {
      return value;
    }
    RecordId front = fronts.get(RecordId.of(record.stringValue()));
    return front == null ? value : Json.object().put("record", front.toString());
  }
}
