package org.letapis.casebook.records;

import java.util.List;
import java.util.SortedMap;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.CaseRecord;
import org.letapis.merge.Candidate;
import org.letapis.merge.Folded;
import tools.jackson.databind.JsonNode;

/**
 * A record to read or edit.
 *
 * @param record as it stands: own and accepted entries folded
 * @param conflicts fields with several standing values, latest last
 * @param summary the same as a list shows it
 * @param incomplete whether it was built on something that was here and is lost
 */
public record RecordView(
    CaseRecord record,
    SortedMap<FieldPath, List<Candidate>> conflicts,
    RecordSummary summary,
    boolean incomplete) {

  /** The values that contradict each other at a path, latest last; none where all agree. */
  public List<JsonNode> contested(FieldPath path) {
    return conflicts.getOrDefault(path, List.of()).stream().map(Candidate::value).toList();
  }

  /**
   * The same without what takes more than the entries.
   *
   * @param record as it stands: own and accepted entries folded
   * @param conflicts fields with several standing values, latest last
   */
  public record Bare(CaseRecord record, SortedMap<FieldPath, List<Candidate>> conflicts) {

    static Bare of(Folded folded) {
      return new Bare(folded.state(), folded.conflicts());
    }
  }
}
