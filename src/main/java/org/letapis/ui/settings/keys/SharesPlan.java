package org.letapis.ui.settings.keys;

import java.util.List;

/**
 * How many shares are made, and for whom.
 *
 * @param needed how many open the casebook together
 * @param names of the trustees, one for each share; empty where none is given
 */
record SharesPlan(int needed, List<String> names) {

  /** The fewest shares, and the fewest needed. */
  static final int FEWEST = 2;

  /** The most shares. */
  static final int MOST = 16;

  SharesPlan {
    names = List.copyOf(names);
  }

  int count() {
    return names.size();
  }
}
