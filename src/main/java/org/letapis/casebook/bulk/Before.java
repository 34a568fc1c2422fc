package org.letapis.casebook.bulk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.casebook.ledger.Known;
import org.letapis.casebook.records.Records;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.merge.Fold;
import tools.jackson.databind.JsonNode;

/**
 * What stood in a record before an entry.
 *
 * @param overtaken whether something was said since that rests on the entry: the same fields again,
 *     or anything at all of a record that began with it
 * @param change what puts it back; nothing when the entry is not here
 */
record Before(boolean overtaken, Optional<Change> change) {

  /**
   * @param group the records changed together with this one, which may name each other
   */
  static Before of(Records records, GroupChange.Said said, Set<RecordId> group) {
    List<Known> known =
        records.revisions(said.record()).stream()
            .filter(Known::counts)
            .filter(k -> k.entry().body().kind().equals(EntryKind.CHANGE))
            .toList();
    Map<EntryId, Entry> entries = new HashMap<>();
    known.forEach(k -> entries.put(k.entry().id(), k.entry()));
    Entry entry = entries.get(said.entry());
    if (entry == null) {
      return new Before(true, Optional.empty());
    }
    Set<EntryId> earlier = ancestors(entry, entries);
    List<Entry> since =
        entries.values().stream()
            .filter(other -> !other.id().equals(entry.id()) && !earlier.contains(other.id()))
            .toList();
    boolean born = earlier.isEmpty();
    boolean overtaken =
        born
            ? !since.isEmpty() || namedSince(records, said.record(), group)
            : since.stream().anyMatch(other -> speaksOf(other, entry));
    return new Before(overtaken, Optional.of(inverse(entry, entries, earlier)));
  }

  private static boolean namedSince(Records records, RecordId record, Set<RecordId> group) {
    return records.history(record).stream().anyMatch(event -> !group.contains(event.id()));
  }

  private static Set<EntryId> ancestors(Entry entry, Map<EntryId, Entry> entries) {
    Set<EntryId> found = new HashSet<>();
    Deque<EntryId> open = new ArrayDeque<>(entry.body().parents());
    while (!open.isEmpty()) {
      EntryId next = open.pop();
      Entry parent = entries.get(next);
      if (parent != null && found.add(next)) {
        open.addAll(parent.body().parents());
      }
    }
    return found;
  }

  private static boolean speaksOf(Entry other, Entry entry) {
    Set<FieldPath> paths = new HashSet<>();
    entry.disclosed().forEach(disclosure -> paths.add(disclosure.path()));
    return other.disclosed().stream().map(Disclosure::path).anyMatch(paths::contains);
  }

  private static Change inverse(Entry entry, Map<EntryId, Entry> entries, Set<EntryId> earlier) {
    RecordId record = entry.body().record();
    String type = entry.body().type();
    CaseRecord before = Fold.fold(record, type, entries.values(), earlier::contains).state();
    SortedMap<FieldPath, JsonNode> fields = new TreeMap<>();
    for (Disclosure said : entry.disclosed()) {
      fields.put(said.path(), before.values().getOrDefault(said.path(), Json.nothing()));
    }
    return new Change(record, type, fields);
  }
}
