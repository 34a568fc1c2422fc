package org.letapis.casebook.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.Settings;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Titles;
import org.letapis.store.row.RecordRow;

/** Turns what the store keeps of a record into what a list shows, in the casebook's language. */
public final class Summaries {

  private final Ledger ledger;

  public Summaries(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The summary of a stored record. */
  public RecordSummary of(RecordRow row) {
    return of(List.of(row)).getFirst();
  }

  /** The same of several, in their order; what they name is read at once. */
  public List<RecordSummary> of(List<RecordRow> rows) {
    Language language = language();
    Set<RecordId> subjects =
        rows.stream().flatMap(row -> row.subject().stream()).collect(Collectors.toSet());
    Map<RecordId, RecordRow> named =
        subjects.isEmpty() ? Map.of() : ledger.store().many().records(subjects);
    Map<RecordId, String> titles = new HashMap<>();
    named.forEach((id, row) -> titles.put(id, Titles.of(row.state(), language)));
    return rows.stream().map(row -> of(row, titles, language)).toList();
  }

  private static RecordSummary of(RecordRow row, Map<RecordId, String> titles, Language language) {
    return new RecordSummary(
        row.state(),
        Titles.of(row.state(), language),
        row.subject(),
        row.subject().map(titles::get).orElse(""),
        row.start(),
        row.end(),
        row.changed(),
        row.conflicted(),
        row.pending());
  }

  /** The title of a record; empty when it has none or is not here. */
  public String title(RecordId record) {
    Optional<RecordRow> row = ledger.store().record(record);
    return row.map(r -> Titles.of(r.state(), language())).orElse("");
  }

  /** The title of a record in some state. */
  public String title(CaseRecord state) {
    return Titles.of(state, language());
  }

  private Language language() {
    return ledger
        .locals()
        .get(LocalKeys.SETTINGS)
        .map(json -> Settings.ofJson(json).language())
        .orElse(Language.BELARUSIAN);
  }
}
