package org.letapis.search.text.query;

import java.util.Locale;
import java.util.Optional;

/** What can stand before a colon, in the three languages. */
public enum Key {
  KIND,
  PERSON,
  PLACE,
  AGENCY,
  ARTICLE,
  STATUS,
  TAG,
  FILE,
  DATE;

  /** The one somebody means. */
  static Optional<Key> of(String typed) {
    String word = typed.toLowerCase(Locale.ROOT);
    for (Key key : values()) {
      if (QueryWords.of(key.name().toLowerCase(Locale.ROOT)).contains(word)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }
}
