package org.letapis.casebook.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letapis.casebook.ledger.Known;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.LocalKeys;
import org.letapis.casebook.ledger.LocalLine;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.search.NameKeys;
import org.letapis.store.row.Find;

/** Saves, finds and reads records. */
public final class Records {

  private final Ledger ledger;
  private final Summaries summaries;
  private final Completeness completeness;

  public Records(Ledger ledger) {
    this.ledger = ledger;
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

  /** Saves changes in one go: all of them or none. */
  public List<Saved> saveAll(List<Change> changes) {
    changes.forEach(Guard::check);
    return ledger.commit(
        maker -> {
          Map<RecordId, List<EntryId>> heads = new HashMap<>();
          List<Entry> entries = new ArrayList<>();
          List<LocalLine> locals = new ArrayList<>();
          List<Saved> saved = new ArrayList<>();
          for (Change change : changes) {
            List<EntryId> parents = heads.computeIfAbsent(change.record(), this::heads);
            Entry entry =
                maker.make(
                    EntryKind.CHANGE, change.record(), change.type(), parents, change.fields());
            heads.put(change.record(), List.of(entry.id()));
            entries.add(entry);
            saved.add(new Saved(change.record(), entry.id()));
            String draft = LocalKeys.draft(change.record());
            if (ledger.locals().get(draft).isPresent()) {
              locals.add(LocalLine.removing(draft));
            }
          }
          return new Ledger.Commit<>(entries, locals, List.copyOf(saved));
        });
  }

  private List<EntryId> heads(RecordId record) {
    return ledger
        .store()
        .record(record)
        .map(org.letapis.store.row.RecordRow::heads)
        .orElse(List.of());
  }

  /** A record as it stands; nothing when it is not here or only waits in the inbox. */
  public Optional<RecordView> view(RecordId record) {
    return ledger
        .folder()
        .fold(record)
        .filter(org.letapis.casebook.ledger.RecordFolder.Standing::visible)
        .flatMap(
            standing ->
                ledger
                    .store()
                    .record(record)
                    .map(
                        row ->
                            new RecordView(
                                standing.standing().state(),
                                standing.standing().conflicts(),
                                summaries.of(row),
                                completeness.isIncomplete(record, standing))));
  }

  /** Records of some types whose names match, a page at a time. */
  public List<RecordSummary> find(RecordQuery query) {
    return ledger
        .store()
        .find(
            new Find(
                query.types(),
                NameKeys.query(query.text()),
                query.order() == RecordQuery.Order.TITLE,
                query.after(),
                query.limit()))
        .stream()
        .map(summaries::of)
        .toList();
  }

  /** All events of a person, oldest first; those without a date last. */
  public List<RecordSummary> history(RecordId person) {
    return ledger.store().linked(person).stream()
        .map(summaries::of)
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
