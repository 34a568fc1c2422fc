package org.letapis.casebook.intake.save;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.casebook.ledger.Known;
import org.letapis.casebook.ledger.Ledger;
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
import org.letapis.store.row.EntryRow;
import tools.jackson.databind.JsonNode;

/** What stood in the records of an import before it, some records at a time. For one use. */
final class Reverting implements Iterator<List<Reverting.Before>> {

  private static final int PAGE = 1_000;
  private static final int TOGETHER = 200;
  private static final int LINKERS = 5_000;

  private final Ledger ledger;
  private final DoneImport done;
  private final List<RecordId> records;
  private final Set<RecordId> group;
  private int at;

  /**
   * One record.
   *
   * @param overtaken whether something was said since that rests on the import
   * @param change what puts back what stood before
   * @param heads its newest entries now
   */
  record Before(boolean overtaken, Change change, List<EntryId> heads) {}

  Reverting(Ledger ledger, DoneImport done) {
    this.ledger = ledger;
    this.done = done;
    this.group = new LinkedHashSet<>();
    List<EntryRow> page = ledger.store().entries(done.author(), done.after(), PAGE);
    while (!page.isEmpty() && page.getFirst().seq() <= done.last()) {
      for (EntryRow row : page) {
        RecordId record = row.record();
        if (record != null && row.seq() <= done.last()) {
          group.add(record);
        }
      }
      page = ledger.store().entries(done.author(), page.getLast().seq(), PAGE);
    }
    this.records = List.copyOf(group);
  }

  int done() {
    return at;
  }

  int total() {
    return records.size();
  }

  @Override
  public boolean hasNext() {
    return at < records.size();
  }

  @Override
  public List<Before> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    List<RecordId> some = records.subList(at, Math.min(records.size(), at + TOGETHER));
    at += some.size();
    Map<RecordId, List<EntryRow>> rows = ledger.store().many().entriesOf(some);
    Map<RecordId, List<EntryId>> heads = ledger.store().many().headsOf(some);
    List<Before> all = new ArrayList<>();
    for (RecordId record : some) {
      all.add(before(record, rows.getOrDefault(record, List.of()), heads));
    }
    return all;
  }

  private Before before(RecordId record, List<EntryRow> rows, Map<RecordId, List<EntryId>> heads) {
    Map<EntryId, Entry> entries = new HashMap<>();
    ledger.reader().ofRows(rows).known().stream()
        .filter(Known::counts)
        .filter(known -> known.entry().body().kind().equals(EntryKind.CHANGE))
        .forEach(known -> entries.put(known.entry().id(), known.entry()));
    List<Entry> ours = entries.values().stream().filter(this::isOurs).toList();
    Set<EntryId> earlier = new HashSet<>();
    ours.forEach(entry -> earlier.addAll(ancestors(entry, entries)));
    ours.forEach(entry -> earlier.remove(entry.id()));
    List<Entry> since =
        entries.values().stream()
            .filter(entry -> !isOurs(entry) && !earlier.contains(entry.id()))
            .toList();
    boolean overtaken =
        earlier.isEmpty()
            ? !since.isEmpty() || namedElsewhere(record)
            : since.stream().anyMatch(entry -> speaksOf(entry, ours));
    return new Before(
        overtaken, inverse(record, ours, entries, earlier), heads.getOrDefault(record, List.of()));
  }

  private boolean isOurs(Entry entry) {
    return entry.author().equals(done.author())
        && entry.seq() > done.after()
        && entry.seq() <= done.last();
  }

  private boolean namedElsewhere(RecordId record) {
    return ledger.store().many().linkers(record, LINKERS).stream()
        .anyMatch(linker -> !group.contains(linker));
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

  private static boolean speaksOf(Entry other, List<Entry> ours) {
    Set<FieldPath> paths = new HashSet<>();
    ours.forEach(entry -> entry.disclosed().forEach(said -> paths.add(said.path())));
    return other.disclosed().stream().map(Disclosure::path).anyMatch(paths::contains);
  }

  private static Change inverse(
      RecordId record, List<Entry> ours, Map<EntryId, Entry> entries, Set<EntryId> earlier) {
    String type = ours.isEmpty() ? "" : ours.getFirst().body().type();
    CaseRecord before = Fold.fold(record, type, entries.values(), earlier::contains).state();
    SortedMap<FieldPath, JsonNode> fields = new TreeMap<>();
    for (Entry entry : ours) {
      for (Disclosure said : entry.disclosed()) {
        fields.put(said.path(), before.values().getOrDefault(said.path(), Json.nothing()));
      }
    }
    return new Change(record, type, fields);
  }
}
