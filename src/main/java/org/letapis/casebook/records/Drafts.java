package org.letapis.casebook.records;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.record.Change;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was typed and not saved yet, one draft a record. On disk when {@link #keep} returns. */
public final class Drafts {

  private final Ledger ledger;

  public Drafts(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Keeps what is typed so far, in place of an earlier draft of that record. */
  public void keep(Change change) {
    keep(change, List.of());
  }

  /**
   * The same.
   *
   * @param unsure values that a reading put in and nobody has looked at
   */
  public void keep(Change change, Collection<FieldPath> unsure) {
    ObjectNode fields = Json.object();
    change.fields().forEach((path, value) -> fields.set(path.toString(), value));
    ObjectNode json = Json.object();
    json.put("type", change.type());
    json.put("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    json.set("fields", fields);
    if (!unsure.isEmpty()) {
      ArrayNode paths = json.putArray("unsure");
      unsure.forEach(path -> paths.add(path.toString()));
    }
    write(new LocalLine(LocalKeys.draft(change.record()), json));
  }

  /** Throws a draft away. */
  public void discard(RecordId record) {
    write(LocalLine.removing(LocalKeys.draft(record)));
  }

  /** The draft of a record. */
  public Optional<Draft> of(RecordId record) {
    return ledger.locals().get(LocalKeys.draft(record)).map(json -> read(record, json));
  }

  /** All drafts, last typed in first. */
  public List<Draft> all() {
    List<Draft> drafts = new ArrayList<>();
    ledger
        .locals()
        .all(LocalKeys.DRAFTS)
        .forEach((id, json) -> drafts.add(read(RecordId.of(id), json)));
    drafts.sort(Comparator.comparing(Draft::time).reversed());
    return drafts;
  }

  /** Whether a great change is under way: drafts are kept all the same, and saving waits for it. */
  public boolean savingWaits() {
    return ledger.locals().isOccupied();
  }

  private void write(LocalLine line) {
    if (!ledger.locals().keepAside(line)) {
      ledger.commit(maker -> new Ledger.Commit<>(List.of(), List.of(line), Boolean.TRUE));
    }
  }

  private static Draft read(RecordId record, JsonNode json) {
    SortedMap<FieldPath, JsonNode> fields = new TreeMap<>();
    json.path("fields")
        .properties()
        .forEach(field -> fields.put(FieldPath.parse(field.getKey()), field.getValue()));
    return new Draft(
        new Change(record, json.path("type").asString(), fields),
        Instant.parse(json.path("time").asString()),
        json.path("unsure").valueStream().map(p -> FieldPath.parse(p.asString())).toList());
  }
}
