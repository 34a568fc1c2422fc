package org.letapis.casebook.due;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.due.begin.Told;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Proceeding;
import org.letapis.store.row.Find;
import org.letapis.store.row.RecordRow;

/** Reads all case files as the board shows them. */
final class Cases {

  private static final int PAGE = 500;

  private final Ledger ledger;

  Cases(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * @param open what is due, the soonest first
   */
  List<CaseLine> read(List<DueItem> open) {
    Map<RecordId, DueItem> next = new HashMap<>();
    open.forEach(item -> next.putIfAbsent(item.record(), item));
    List<CaseLine> lines = new ArrayList<>();
    Language language = Involved.language(ledger);
    Optional<RecordId> last = Optional.empty();
    boolean more = true;
    while (more) {
      List<RecordRow> page =
          ledger.store().find(new Find(Set.of("proceeding"), List.of(), true, last, PAGE));
      Set<RecordId> named = new HashSet<>();
      page.forEach(row -> named.addAll(Involved.named(Told.of(row))));
      Map<RecordId, RecordRow> there =
          named.isEmpty() ? Map.of() : ledger.store().many().records(named);
      page.forEach(row -> lines.add(line(row, new Involved(Told.of(row), there, language), next)));
      last = page.isEmpty() ? last : Optional.of(page.getLast().id());
      more = page.size() == PAGE;
    }
    return lines;
  }

  private static CaseLine line(RecordRow row, Involved involved, Map<RecordId, DueItem> next) {
    return new CaseLine(
        row.id(),
        involved.label(),
        row.state().get(Proceeding.STATE),
        row.state().get(Proceeding.KIND),
        involved.people(),
        Optional.ofNullable(next.get(row.id())));
  }
}
