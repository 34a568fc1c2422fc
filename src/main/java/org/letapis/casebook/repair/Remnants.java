package org.letapis.casebook.repair;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.casebook.check.LostEntry;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.people.PeopleIndex;
import org.letapis.casebook.records.Records;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.store.row.RecordRow;
import tools.jackson.databind.JsonNode;

/**
 * What the store still shows of records whose entries are lost. It cannot be proven: who said it,
 * and when, is gone with the entries and their salts. So it is never taken for them; but its owner
 * may say it again, in their own name and as of now, rather than lose it.
 */
final class Remnants {

  private final Ledger ledger;

  Remnants(Ledger ledger) {
    this.ledger = ledger;
  }

  /** For each record that lost entries, what is shown of it beyond what its readable ones say. */
  List<Change> of(List<LostEntry> lost) {
    Set<RecordId> records = new LinkedHashSet<>();
    lost.stream().map(LostEntry::record).filter(Objects::nonNull).forEach(records::add);
    List<Change> changes = new ArrayList<>();
    for (RecordId record : records) {
      ledger
          .store()
          .record(record)
          .filter(RecordRow::visible)
          .flatMap(row -> change(record, row.state()))
          .ifPresent(changes::add);
    }
    return changes;
  }

  private Optional<Change> change(RecordId record, CaseRecord shown) {
    SortedMap<FieldPath, JsonNode> said =
        ledger
            .folder()
            .fold(record)
            .map(standing -> standing.standing().state().values())
            .orElse(new TreeMap<>());
    SortedMap<FieldPath, JsonNode> beyond = new TreeMap<>();
    for (Map.Entry<FieldPath, JsonNode> value : shown.values().entrySet()) {
      if (!value.getValue().equals(said.get(value.getKey()))) {
        beyond.put(value.getKey(), value.getValue());
      }
    }
    said.keySet().stream()
        .filter(path -> !shown.values().containsKey(path))
        .forEach(path -> beyond.put(path, Json.nothing()));
    return beyond.isEmpty()
        ? Optional.empty()
        : Optional.of(new Change(record, shown.type(), beyond));
  }

  /** Says them again; what cannot be said in this version of the program is passed over. */
  int say(List<Change> changes) {
    int said = 0;
    for (Change change : changes) {
      try {
        new Records(ledger, PeopleIndex.unkept(ledger)).save(change);
        said++;
      } catch (Problem refused) {
        if (!refused.is(org.letapis.casebook.problem.CasebookProblem.INVALID_VALUE)
            && !refused.is(org.letapis.casebook.problem.CasebookProblem.DEFINITIONS_MANY)
            && !refused.is(org.letapis.casebook.problem.CasebookProblem.UNKNOWN_TYPE)) {
          throw refused;
        }
      }
    }
    return said;
  }
}
