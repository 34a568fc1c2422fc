package org.letapis.casebook.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BooleanSupplier;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.statistics.column.Columns;
import org.letapis.casebook.together.Web;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Term;
import org.letapis.merge.Candidate;
import org.letapis.store.row.RecordRow;
import org.letapis.store.row.Tie;

/** Puts what the store holds into columns. */
final class Filling {

  private static final int PAGE = 1_000;

  private final Ledger ledger;
  private final Columns columns;
  private final Set<RecordId> tied = new HashSet<>();

  Filling(Ledger ledger, Columns columns) {
    this.ledger = ledger;
    this.columns = columns;
  }

  /** Everything there is; false when it was stopped before. */
  boolean all(Progress progress, BooleanSupplier stopped) {
    long total =
        ledger.store().many().counts().values().stream().mapToLong(Integer::longValue).sum();
    long done = 0;
    Optional<RecordId> last = Optional.empty();
    List<RecordRow> page = ledger.store().many().scan(last, PAGE);
    while (!page.isEmpty()) {
      if (stopped.getAsBoolean()) {
        return false;
      }
      page.forEach(this::put);
      done += page.size();
      progress.at(Math.min(done, total), total);
      last = Optional.of(page.getLast().id());
      page = ledger.store().many().scan(last, PAGE);
    }
    join();
    return true;
  }

  /** What changed. */
  void some(Collection<RecordId> changed) {
    List<RecordId> ids = List.copyOf(changed);
    boolean people = false;
    for (int from = 0; from < ids.size(); from += PAGE) {
      List<RecordId> page = ids.subList(from, Math.min(ids.size(), from + PAGE));
      Map<RecordId, RecordRow> rows = ledger.store().many().records(page);
      for (RecordId id : page) {
        RecordRow row = rows.get(id);
        if (row == null) {
          columns.remove(id);
        } else {
          put(row);
          people |= row.state().type().equals("person");
        }
      }
    }
    if (people && (ids.stream().anyMatch(tied::contains) || isTied(ids))) {
      join();
    }
  }

  private boolean isTied(List<RecordId> ids) {
    return !ledger.store().many().ties(ids).isEmpty();
  }

  private void put(RecordRow row) {
    columns.put(row, level(row));
  }

  /** Who stands for whom: of those that are shown as one, the one that is shown. */
  void join() {
    tied.clear();
    for (Tie tie : ledger.store().many().ties()) {
      tied.add(tie.first());
      tied.add(tie.second());
    }
    Map<RecordId, RecordId> joined = new HashMap<>();
    if (!tied.isEmpty()) {
      for (SortedSet<RecordId> one : Web.of(ledger.store().many(), tied).clusters().all()) {
        Map<RecordId, RecordRow> rows = ledger.store().many().records(one);
        rows.values().forEach(this::put);
        rows.values().stream()
            .filter(row -> row.visible() && row.state().type().equals("person"))
            .findFirst()
            .ifPresent(front -> behind(front.id()).forEach(id -> joined.put(id, front.id())));
      }
    }
    columns.join(joined);
  }

  /** Not one that only waits, or was rejected: nothing is shown of it. */
  private List<RecordId> behind(RecordId front) {
    return ledger.folder().together(front).stream()
        .map(standing -> standing.standing().state().id())
        .toList();
  }

  /** Where people do not agree how confidential it is, the strictest counts. */
  private Level level(RecordRow row) {
    Level level = level(row.state());
    if (!row.conflicted()) {
      return level;
    }
    List<Candidate> said =
        ledger
            .folder()
            .fold(row.id())
            .map(s -> s.standing().conflicts().get(Common.CONFIDENTIALITY.path()))
            .orElse(List.of());
    List<Level> all = new ArrayList<>(List.of(level));
    for (Candidate candidate : said) {
      Change change =
          Change.of(row.id(), row.state().type())
              .put(Common.CONFIDENTIALITY.path(), candidate.value())
              .build();
      all.add(level(row.state().with(change)));
    }
    return all.stream().max(Level::compareTo).orElse(level);
  }

  private static Level level(CaseRecord record) {
    Field<Term> field = Common.CONFIDENTIALITY;
    return record.get(field).map(Filling::level).orElse(Level.PARTNERS);
  }

  /** A level that a later version adds is taken for the highest. */
  private static Level level(Term term) {
    return term.coded() ? Level.ofCode(term.text()).orElse(Level.RESTRICTED) : Level.RESTRICTED;
  }
}
