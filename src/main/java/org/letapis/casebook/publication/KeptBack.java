package org.letapis.casebook.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letapis.casebook.exchange.selection.Mentions;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.types.Person;
import tools.jackson.databind.JsonNode;

/**
 * Looks in running text for family names of people who are kept back, however many there are. A
 * hint for who reads before publishing, as {@link Mentions} is for one bundle.
 */
final class KeptBack {

  /** So many letters may follow a stem. */
  private static final int ENDINGS = 4;

  private final Set<String> stems = new HashSet<>();

  /** A record of which nothing is given. */
  void add(CaseRecord record) {
    for (Row row : record.rows(Person.NAMES)) {
      row.get(Person.FAMILY)
          .ifPresent(
              family -> Mentions.words(family).forEach(word -> stems.add(Mentions.stem(word))));
    }
  }

  boolean isEmpty() {
    return stems.isEmpty();
  }

  /** Whether some text of a record names one of them. */
  boolean isNamedIn(CaseRecord record) {
    for (Map.Entry<FieldPath, JsonNode> value : record.values().entrySet()) {
      // Names of others stand in fields of their own: relatives are not meant.
      if (value.getValue().isString()
          && !value.getKey().field().equals(Person.NAMES.code())
          && isNamedIn(Mentions.words(value.getValue().stringValue()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamedIn(List<String> words) {
    for (String word : words) {
      String stem = Mentions.stem(word);
      int shortest = Math.max(1, word.length() - ENDINGS);
      boolean whole = stem.equals(word);
      for (int length = word.length(); length >= shortest; length--) {
        if (stems.contains(word.substring(0, length)) && (length == word.length() || !whole)) {
          return true;
        }
      }
    }
    return false;
  }
}
