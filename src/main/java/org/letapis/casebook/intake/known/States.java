package org.letapis.casebook.intake.known;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.store.row.RecordRow;

/**
 * Records as they stand, some at a time, with what an import has said of them meanwhile where it
 * speaks of them more than once. Not for several threads.
 */
public final class States {

  private final Ledger ledger;
  private final Set<RecordId> again;
  private final Map<RecordId, CaseRecord> said = new HashMap<>();
  private Map<RecordId, RecordRow> rows = Map.of();

  /**
   * @param again records that the import speaks of more than once, as far as that is known
   */
  public States(Ledger ledger, Set<RecordId> again) {
    this.ledger = ledger;
    this.again = Set.copyOf(again);
  }

  /** Reads those that the next rows speak of, in one go. */
  public void load(Collection<RecordId> records) {
    Set<RecordId> wanted = new HashSet<>(records);
    rows = wanted.isEmpty() ? Map.of() : new LinkedHashMap<>(ledger.store().many().records(wanted));
  }

  /** A record as it stands; nothing when it is not there, or was taken back. */
  public Optional<CaseRecord> of(RecordId record) {
    CaseRecord meanwhile = said.get(record);
    return meanwhile != null
        ? Optional.of(meanwhile)
        : Optional.ofNullable(rows.get(record)).filter(RecordRow::visible).map(RecordRow::state);
  }

  /** The newest entries of a record before the import. */
  public List<EntryId> heads(RecordId record) {
    RecordRow row = rows.get(record);
    return row == null ? List.of() : row.heads();
  }

  /** Whether anything of the record is here, shown or not. */
  public boolean isHere(RecordId record) {
    return rows.containsKey(record);
  }

  /** Whether the import speaks of it more than once. */
  public boolean isSaidAgain(RecordId record) {
    return again.contains(record);
  }

  /** What the import says of a record. */
  public void said(Change change) {
    if (again.contains(change.record())) {
      CaseRecord before =
          of(change.record()).orElseGet(() -> CaseRecord.blank(change.record(), change.type()));
      said.put(change.record(), before.with(change));
    }
  }
}
