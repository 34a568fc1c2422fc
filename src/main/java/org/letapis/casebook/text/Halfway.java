package org.letapis.casebook.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letapis.casebook.since.Reached;
import org.letapis.domain.entry.RecordId;

/** How far an index has come that is being made, by id of record. */
final class Halfway {

  private static final String UNTIL = "until";

  private Halfway() {}

  /**
   * What is kept with the index.
   *
   * @param since what the casebook was when the making began
   * @param last the last record that is in it
   */
  static Map<String, String> remember(Reached since, RecordId last) {
    Map<String, String> said = new HashMap<>(since.remember());
    said.put(UNTIL, last.toString());
    return said;
  }

  /** The last record in an index that is not whole; nothing when it is. */
  static Optional<RecordId> until(Map<String, String> said) {
    return Optional.ofNullable(said.get(UNTIL)).map(RecordId::of);
  }

  /** Where records begin that come after one, which may be gone itself. */
  static int after(RecordId last, List<RecordId> sorted) {
    int place = Collections.binarySearch(sorted, last);
    return place < 0 ? -place - 1 : place + 1;
  }
}
