package org.letapis.casebook.publication;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.letapis.casebook.exchange.selection.Why;
import org.letapis.casebook.publication.anonymous.AnonymityReport;
import org.letapis.domain.record.CaseRecord;

/** Counts what is in a publication and what is not, while it is looked through. */
final class Counts {

  private final KeptBack keptBack = new KeptBack();
  private final Map<Why, Long> leftOut = new EnumMap<>(Why.class);
  private long values;
  private long contested;
  private long named;

  void leftOut(CaseRecord record, Why why) {
    leftOut.merge(why, 1L, Long::sum);
    if (why != Why.NOT_CHOSEN) {
      keptBack.add(record);
    }
  }

  void given(CaseRecord record, CaseRecord shown, boolean conflicted) {
    values += record.values().size() - shown.values().size();
    contested += conflicted ? 1 : 0;
  }

  /** Whether anybody is kept back whose name may stand in texts. */
  boolean keepsBack() {
    return !keptBack.isEmpty();
  }

  void searchText(CaseRecord shown) {
    named += keptBack.isNamedIn(shown) ? 1 : 0;
  }

  PublicationReport report(Map<String, Long> records, Optional<AnonymityReport> hidden) {
    return new PublicationReport(
        records,
        leftOut.isEmpty() ? Map.of() : new EnumMap<>(leftOut),
        values,
        contested,
        named,
        hidden);
  }
}
