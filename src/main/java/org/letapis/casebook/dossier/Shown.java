package org.letapis.casebook.dossier;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.casebook.exchange.selection.Ruling;
import org.letapis.casebook.records.RecordView;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.CaseRecord;
import org.letapis.merge.Candidate;
import tools.jackson.databind.JsonNode;

/**
 * What of a record may be shown. What may not is not in it.
 *
 * @param record only with values that may be shown
 * @param whole the same with all values: only to see whether they are named, never to be told
 * @param conflicts values that contradict each other, likewise
 * @param hidden paths of values that may not be shown
 * @param ruling why
 */
record Shown(
    CaseRecord record,
    CaseRecord whole,
    SortedMap<FieldPath, List<Candidate>> conflicts,
    List<FieldPath> hidden,
    Ruling ruling) {

  static Shown of(RecordView.Bare bare, Ruling ruling) {
    boolean nothing = ruling.why().isPresent();
    SortedMap<FieldPath, JsonNode> values = new TreeMap<>(bare.record().values());
    List<FieldPath> hidden =
        values.keySet().stream().filter(path -> nothing || ruling.hides(path)).toList();
    hidden.forEach(values::remove);
    SortedMap<FieldPath, List<Candidate>> conflicts = new TreeMap<>(bare.conflicts());
    conflicts.keySet().removeIf(path -> nothing || ruling.hides(path));
    CaseRecord record = bare.record();
    return new Shown(
        new CaseRecord(record.id(), record.type(), values), record, conflicts, hidden, ruling);
  }

  boolean isWithheld() {
    return ruling.why().isPresent();
  }

  List<JsonNode> contested(FieldPath path) {
    return candidates(path).stream().map(Candidate::value).toList();
  }

  /** Values that contradict each other, with who said so. */
  List<Candidate> candidates(FieldPath path) {
    return conflicts.getOrDefault(path, List.of());
  }
}
