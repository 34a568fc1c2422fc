package org.letapis.ui.kit.nav;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;

/** Makes the screens that are not in the side bar; the program's wiring implements it. */
public interface Destinations {

  /** The screen of a record; see {@link Navigator#open}. */
  Screen record(RecordId record, String type);

  /** The screen of a new record; see {@link Navigator#begin}. */
  Screen fresh(String type, @Nullable RecordId subject);

  /** The screen of the same for other people; see {@link Navigator#again}. */
  Screen again(CaseRecord pattern, List<RecordId> people);

  /** The screen of a person's history; see {@link Navigator#history}. */
  Screen history(RecordId person);

  /** The screen that takes in a file of another program; see {@link Navigator#takeIn}. */
  Screen takeIn();
}
