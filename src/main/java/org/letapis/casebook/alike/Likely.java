package org.letapis.casebook.alike;

import java.util.List;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;

/** Finds records that may be about the same as one; another way of matching takes its place. */
@FunctionalInterface
public interface Likely {

  /**
   * Who or what else may be meant.
   *
   * @param other the other record
   * @param reasons what speaks for it; never empty
   * @param weight how much speaks for it, from 1
   */
  record Found(RecordId other, List<Reason> reasons, int weight) {}

  /** The likeliest first; at most a few. */
  List<Found> to(CaseRecord record);
}
