package org.letapis.ui.kit.nav;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;

/**
 * The way from one screen to another, so that screens need not know each other: the program's
 * wiring decides which screen answers.
 */
public interface Navigator {

  /** Shows the main screen of that id: {@code people}, {@code inbox}… */
  void go(String screenId);

  /**
   * Opens a record for reading and changing.
   *
   * @param type code of its type
   */
  void open(RecordId record, String type);

  /**
   * Begins a new record.
   *
   * @param type code of its type
   * @param subject for an event, whom it happened to, if that is known already
   */
  void begin(String type, @Nullable RecordId subject);

  /**
   * Begins records of the same for other people.
   *
   * @param pattern what they may have in common; its id is that of the draft kept meanwhile
   * @param people whom it is known to have happened to; may be empty
   */
  void again(CaseRecord pattern, List<RecordId> people);

  /** Shows all that happened to a person. */
  void history(RecordId person);

  /** Takes in a file of another program. */
  void takeIn();

  /** Back to the screen before; nothing at the first. */
  void back();

  /** The screen in front reads again, since something was written after it came to the front. */
  void refresh();
}
