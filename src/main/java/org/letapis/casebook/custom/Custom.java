package org.letapis.casebook.custom;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.RecordFolder.Standing;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.custom.Definitions;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.OwnCode;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Schema;
import org.letapis.store.row.RecordRow;

/** What a casebook adds to the schema. May be used from any thread. */
public final class Custom {

  private final Ledger ledger;
  private volatile @Nullable Read read;

  public Custom(Ledger ledger) {
    this.ledger = ledger;
  }

  private record Read(long version, CasebookSchema schema, List<CaseRecord> states) {}

  /**
   * The types of record with all that is defined here: by its own author, or by others and
   * accepted. Read again only after a definition changed.
   */
  public CasebookSchema schema() {
    return read().schema();
  }

  private Read read() {
    // Taken first: what changes while this reads is read again by the next.
    long version = ledger.definitionsVersion();
    Read last = read;
    if (last != null && last.version() == version) {
      return last;
    }
    List<CaseRecord> states = new DefinitionRows(ledger).states();
    Read now = new Read(version, new CasebookSchema(definitions(states)), states);
    read = now;
    return now;
  }

  /**
   * What is to be saved in one go with those changes: they, after others' definitions that are said
   * again so that they travel along.
   *
   * @throws Problem when a definition among them is none, or one too many
   */
  public List<Change> prepared(List<Change> changes) {
    if (changes.stream().noneMatch(Custom::concerns)) {
      return changes;
    }
    Read now = read();
    DefinitionGuard guard = new DefinitionGuard(now.schema());
    changes.stream()
        .filter(change -> Schema.isDefinition(change.type()))
        .forEach(change -> guard.check(before(change), change));
    List<Change> all = new ArrayList<>(new Repeating(ledger, now.states()).due(changes));
    all.addAll(changes);
    return all;
  }

  private static boolean concerns(Change change) {
    return Schema.isDefinition(change.type())
        || change.fields().entrySet().stream()
            .anyMatch(
                field ->
                    OwnCode.is(field.getKey().field())
                        || field.getValue().toString().contains(OwnCode.PREFIX));
  }

  private CaseRecord before(Change change) {
    return ledger
        .store()
        .record(change.record())
        .map(RecordRow::state)
        .orElseGet(() -> CaseRecord.blank(change.record(), change.type()));
  }

  /** The same with what waits in the inbox too, to read it by. */
  public CasebookSchema proposed() {
    List<CaseRecord> states = new ArrayList<>();
    Set<RecordId> waiting = Set.copyOf(ledger.store().many().waiting());
    for (RecordId record : waiting) {
      ledger
          .folder()
          .fold(record)
          .filter(standing -> Schema.isDefinition(standing.type()))
          .map(Custom::asProposed)
          .filter(state -> states.size() < DefinitionRows.MOST)
          .ifPresent(states::add);
    }
    if (states.isEmpty()) {
      return schema();
    }
    List<CaseRecord> all = new ArrayList<>(new DefinitionRows(ledger).states());
    all.removeIf(state -> waiting.contains(state.id()));
    all.addAll(states);
    return new CasebookSchema(definitions(all));
  }

  private static CaseRecord asProposed(Standing standing) {
    Set<EntryId> waiting =
        standing.waiting().stream().map(k -> k.entry().id()).collect(Collectors.toSet());
    return standing.with(waiting::contains).state();
  }

  /** The casebook's own author's words go first, so that no flood of others' can displace them. */
  private Definitions definitions(List<CaseRecord> states) {
    Definitions all = added(states, state -> 0);
    return all.leftOut() == 0
        ? all
        : added(states, state -> Repeating.isOwn(ledger, state.id()) ? 0 : 1);
  }

  private static Definitions added(List<CaseRecord> states, Function<CaseRecord, Integer> rank) {
    Definitions.Builder builder = new Definitions.Builder();
    states.stream()
        .sorted(
            java.util.Comparator.comparing(Definitions::repeats)
                .thenComparing(rank)
                .thenComparing(CaseRecord::id))
        .forEach(builder::add);
    return builder.build();
  }
}
