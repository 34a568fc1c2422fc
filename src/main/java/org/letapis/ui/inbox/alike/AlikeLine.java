package org.letapis.ui.inbox.alike;

import java.util.List;
import java.util.SortedSet;
import org.letapis.casebook.alike.Duplicate;
import org.letapis.domain.entry.RecordId;

/** Records that may be about the same, or are shown as one. */
sealed interface AlikeLine {

  /** What the records are called. */
  List<String> titles();

  /** Code of their type. */
  String type();

  /**
   * Two that may be about the same.
   *
   * @param reasons in words
   */
  record Possible(Duplicate duplicate, String type, List<String> titles, String reasons)
      implements AlikeLine {}

  /** Some that are shown as one. */
  record Joined(SortedSet<RecordId> records, String type, List<String> titles)
      implements AlikeLine {}
}
