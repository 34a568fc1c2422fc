package org.letapis.casebook.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.letapis.casebook.custom.Custom;
import org.letapis.casebook.custom.OwnTermQuery;
import org.letapis.casebook.ledger.Known;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.ledger.local.Locals;
import org.letapis.casebook.listing.Listings;
import org.letapis.casebook.people.PeopleIndex;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.domain.record.Change;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.Find;
import org.letapis.store.row.RecordRow;

/** Saves, finds and reads records. */
public final class Records {

  private final Ledger ledger;
  private final Summaries summaries;
  private final Completeness completeness;
  private final Custom custom;
  private final PeopleIndex people;

  /**
   * @param people closed by whoever made it
   */
  public Records(Ledger ledger, PeopleIndex people) {
    this.ledger = ledger;
    this.custom = new Custom(ledger);
    this.people = people;
    this.summaries = new Summaries(ledger);
    this.completeness = new Completeness(ledger);
  }

  /**
   * Saves a change. When this returns it is on disk, and a draft of the record is gone.
   *
   * @throws org.letapis.domain.problem.Problem when a value is not of its field's kind, naming the
   *     field; or when it could not be written
   */
  public Saved save(Change change) {
    return saveAll(List.of(change)).getFirst();
  }

  /**
   * Whether a change could be saved.
   *
   * @throws org.letapis.domain.problem.Problem as {@link #save} does
   */
  public void check(Change change) {
    Guard.check(change, custom.schema());
  }

  /** Saves changes in one go: all of them or none. */
  public List<Saved> saveAll(List<Change> changes) {
    return saveAll(changes, saved -> List.of());
  }

  /**
   * The same, with lines of the casebook's own state that go with them.
   *
   * @param note makes the lines from what is being saved
   */
  public List<Saved> saveAll(List<Change> changes, Function<List<Saved>, List<LocalLine>> note) {
    CasebookSchema schema = custom.schema();
    changes.forEach(change -> Guard.check(change, schema));
    List<Change> all = custom.prepared(changes);
    int before = all.size() - changes.size();
    return ledger.commit(
        maker -> {
          Map<RecordId, List<EntryId>> heads = heads(all);
          Set<String> drafts = ledger.locals().keys(LocalKeys.DRAFTS);
          List<Entry> entries = new ArrayList<>();
          List<LocalLine> locals = new ArrayList<>();
          List<Saved> saved = new ArrayList<>();
          for (Change change : all) {
            List<EntryId> parents = heads.getOrDefault(change.record(), List.of());
            Entry entry =
                maker.make(
                    EntryKind.CHANGE, change.record(), change.type(), parents, change.fields());
            heads.put(change.record(), List.of(entry.id()));
            entries.add(entry);
            saved.add(new Saved(change.record(), entry.id()));
            String draft = LocalKeys.draft(change.record());
            if (drafts.remove(draft)) {
              locals.add(LocalLine.removing(draft));
            }
          }
          List<Saved> asked = List.copyOf(saved.subList(before, saved.size()));
          locals.addAll(note.apply(asked));
          return new Ledger.Commit<>(entries, locals, asked);
        });
  }

  /** What this casebook adds to the schema. */
  public Custom custom() {
    return custom;
  }

  /** The casebook's own state, which {@link #saveAll(List, Function)} adds to. */
  public Locals locals() {
    return ledger.locals();
  }

  /** Long lists of records. */
  public Listings listings() {
    return new Listings(ledger, custom);
  }

  private Map<RecordId, List<EntryId>> heads(List<Change> changes) {
    Set<RecordId> records = changes.stream().map(Change::record).collect(Collectors.toSet());
    return new HashMap<>(ledger.store().many().headsOf(records));
  }

  /** A record as it stands; nothing when it is not here or only waits in the inbox. */
  public Optional<RecordView> view(RecordId record) {
    Optional<RecordRow> row = ledger.store().record(record);
    // As the store has it; only contradictions and losses need what was said itself.
    return row.filter(r -> r.visible() && !r.conflicted() && completeness.isBeyondDoubt())
        .map(r -> new RecordView(r.state(), new TreeMap<>(), summaries.of(r), false))
        .or(() -> row.flatMap(r -> folded(record, r)));
  }

  private Optional<RecordView> folded(RecordId record, RecordRow row) {
    return ledger
        .folder()
        .fold(record)
        .filter(org.letapis.casebook.ledger.RecordFolder.Standing::visible)
        .map(
            standing ->
                new RecordView(
                    standing.standing().state(),
                    standing.standing().conflicts(),
                    summaries.of(row),
                    completeness.isIncomplete(record, standing)));
  }

  /** All there are. */
  public SortedSet<RecordId> all() {
    return new TreeSet<>(ledger.store().many().visible());
  }

  /** How some records stand, without what lists show of them; for reading a great many. */
  public SortedMap<RecordId, RecordView.Bare> states(Collection<RecordId> records) {
    Map<RecordId, List<EntryRow>> entries = ledger.store().many().entriesOf(records);
    SortedMap<RecordId, RecordView.Bare> states = new TreeMap<>();
    // In the order they were written: what lies together in the journal is read once for all.
    entries.entrySet().stream()
        .sorted(Comparator.comparing(entry -> first(entry.getValue())))
        .forEach(
            entry ->
                ledger
                    .folder()
                    .fold(entry.getKey(), ledger.reader().ofRows(entry.getValue()))
                    .filter(org.letapis.casebook.ledger.RecordFolder.Standing::visible)
                    .map(standing -> RecordView.Bare.of(standing.standing()))
                    .ifPresent(state -> states.put(entry.getKey(), state)));
    return states;
  }

  private static Position first(List<EntryRow> entries) {
    return entries.stream().map(EntryRow::at).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** Records of some types whose names match, a page at a time. */
  public List<RecordSummary> find(RecordQuery query) {
    boolean likeness = query.order() == RecordQuery.Order.LIKENESS && !query.text().isBlank();
    return likeness ? alike(query) : found(query);
  }

  /** People by their names in any spelling, the best first; then whatever else has the words. */
  private List<RecordSummary> alike(RecordQuery query) {
    Set<String> bearers = new HashSet<>(query.types());
    bearers.retainAll(PeopleIndex.TYPES);
    List<RecordId> ids =
        bearers.isEmpty() ? List.of() : people.search(query.text(), bearers, query.limit());
    Map<RecordId, RecordRow> rows = ids.isEmpty() ? Map.of() : ledger.store().many().records(ids);
    List<RecordRow> ordered = new ArrayList<>();
    ids.forEach(id -> Optional.ofNullable(rows.get(id)).ifPresent(ordered::add));
    List<RecordSummary> all = new ArrayList<>(summaries.of(ordered));
    if (all.size() >= query.limit()) {
      return all;
    }
    found(query).stream().filter(s -> !rows.containsKey(s.id())).forEach(all::add);
    return all.stream().limit(query.limit()).toList();
  }

  /** The names of everybody, in memory. */
  public PeopleIndex people() {
    return people;
  }

  private List<RecordSummary> found(RecordQuery query) {
    return summaries.of(
        ledger
            .store()
            .find(
                new Find(
                    query.types(),
                    OwnTermQuery.of(query.text(), custom.schema()),
                    query.order() != RecordQuery.Order.CHANGED,
                    query.after(),
                    query.limit())));
  }

  /**
   * The records shown as one with a record, itself among them, the one that stands for all first.
   */
  public List<RecordId> together(RecordId record) {
    return ledger.folder().isTied(record)
        ? ledger.folder().together(record).stream().map(s -> s.standing().state().id()).toList()
        : List.of(record);
  }

  /**
   * All events of a person, and of those shown as one with that person, oldest first; those without
   * a date last.
   */
  public List<RecordSummary> history(RecordId person) {
    List<RecordRow> rows =
        together(person).stream()
            .flatMap(one -> ledger.store().linked(one).stream())
            .collect(Collectors.toMap(RecordRow::id, row -> row, (a, b) -> a, TreeMap::new))
            .values()
            .stream()
            .toList();
    return summaries.of(rows).stream()
        .sorted(
            Comparator.comparing(
                    (RecordSummary s) ->
                        s.start()
                            .map(d -> d.earliest() == null ? d.latest() : d.earliest())
                            .orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(RecordSummary::id))
        .toList();
  }

  /** Everything said of a record, oldest first by author and number. */
  public List<Known> revisions(RecordId record) {
    return ledger.reader().ofRecord(record).known();
  }

  /** The title of a record; empty when it has none or is not here. */
  public String title(RecordId record) {
    return summaries.title(record);
  }
}
