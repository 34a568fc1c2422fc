package org.letapis.ui.kit.form.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.domain.entry.RecordId;

/** Finds and makes the records that fields refer to. Called in the background. */
public interface RecordFinder {

  /**
   * Records of those types that fit what is typed, the best first, a dozen at most; for an empty
   * text, those used last.
   */
  List<Suggestion> search(Set<String> types, String text);

  /** Makes a new record whose name is what was typed, and saves it. */
  Suggestion create(String type, String text);

  /** The record of that id, if it is here. */
  Optional<Suggestion> find(RecordId record);
}
