package org.letapis.ui.search;

import org.letapis.casebook.text.FoundRecord;

/** A line of the list. */
sealed interface Line {

  /** What the lines under it have in common. */
  record Head(String text, int count) implements Line {}

  /** A record that was found. */
  record Hit(FoundRecord record) implements Line {}
}
