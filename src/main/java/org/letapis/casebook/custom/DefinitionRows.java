package org.letapis.casebook.custom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Schema;
import org.letapis.store.row.Find;
import org.letapis.store.row.RecordRow;

/** The records that define something, as they stand. */
final class DefinitionRows {

  /** More of one type are not even read. */
  static final int MOST = 3_000;

  private static final int PAGE = 100;

  private final Ledger ledger;

  DefinitionRows(Ledger ledger) {
    this.ledger = ledger;
  }

  /** All of them, tamed in length: a hostile one must not fill the memory. */
  List<CaseRecord> states() {
    List<CaseRecord> states = new ArrayList<>();
    for (RecordType type : Schema.definitions()) {
      states.addAll(ofType(type.code()));
    }
    return states;
  }

  private List<CaseRecord> ofType(String type) {
    List<CaseRecord> states = new ArrayList<>();
    Optional<RecordId> after = Optional.empty();
    while (states.size() < MOST) {
      List<RecordRow> page =
          ledger.store().find(new Find(Set.of(type), List.of(), true, after, PAGE));
      page.forEach(row -> states.add(Slimmed.of(row.state())));
      if (page.size() < PAGE) {
        break;
      }
      after = Optional.of(page.getLast().id());
    }
    return states;
  }
}
