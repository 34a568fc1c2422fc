package org.letapis.casebook.text;

import java.util.List;
import org.letapis.casebook.records.RecordSummary;

/**
 * A record that was found.
 *
 * @param summary as lists show it
 * @param passages where in it the words stand, at most a few
 */
public record FoundRecord(RecordSummary summary, List<Passage> passages) {
  public FoundRecord {
    passages = List.copyOf(passages);
  }
}
