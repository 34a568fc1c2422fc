package org.letapis.ui.inbox.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.answer.Fate;
import org.letapis.casebook.answer.Question;
import org.letapis.casebook.records.RecordView;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.inbox.desk.Titles;

/**
 * What became of a record that was sent.
 *
 * @param record which
 * @param type code of its type
 * @param title what to call it
 * @param fates at each contact's desk
 * @param questions what reviewers ask about it, with the answers
 */
record FateLine(
    RecordId record, String type, String title, List<Fate> fates, List<Question> questions) {

  /** How many of the newest entries are looked up besides what somebody said something of. */
  private static final int NEWEST = 300;

  /** Whether somebody waits for an answer. */
  boolean isAsked() {
    return fates.stream().anyMatch(f -> f.state() == Fate.State.QUESTION);
  }

  /** All that was sent: questions first, then what was decided on; not for the JavaFX thread. */
  static List<FateLine> all(Casebook casebook) {
    Set<RecordId> records = new LinkedHashSet<>(casebook.review().fates().decided());
    records.addAll(casebook.review().fates().recent(NEWEST));
    Map<RecordId, List<Fate>> fates = casebook.review().fates().of(List.copyOf(records));
    List<FateLine> lines = new ArrayList<>();
    fates.forEach((record, some) -> lines.add(line(casebook, record, some)));
    lines.sort(
        Comparator.comparing((FateLine line) -> !line.isAsked())
            .thenComparing(line -> line.fates().stream().allMatch(f -> f.opinions().isEmpty()))
            .thenComparing(FateLine::record, Comparator.reverseOrder()));
    return lines;
  }

  private static FateLine line(Casebook casebook, RecordId record, List<Fate> fates) {
    RecordView view = casebook.records().view(record).orElse(null);
    return new FateLine(
        record,
        view == null ? "" : view.record().type(),
        Titles.of(casebook, record),
        fates,
        casebook.review().questions().about(record));
  }
}
