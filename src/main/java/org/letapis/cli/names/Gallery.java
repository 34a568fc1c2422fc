package org.letapis.cli.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.letapis.search.key.NameIndex;
import org.letapis.search.key.NameIndexBuilder;
import org.letapis.search.match.NameMatcher;
import org.letapis.search.phoneme.Glyphs;

/** People to be searched: ids with their names, or names alone. */
final class Gallery {

  private final NameIndex index;
  private final List<String> ids;
  private final Map<String, Integer> known = new HashMap<>();

  private Gallery(NameIndex index, List<String> ids) {
    this.index = index;
    this.ids = ids;
    for (int i = 0; i < ids.size(); i++) {
      known.put(ids.get(i), i);
    }
  }

  /** Lines of one cell are names; else the first cell is an id, the others are its names. */
  static Gallery of(List<Table.Line> lines, NameMatcher matcher) {
    NameIndexBuilder builder = new NameIndexBuilder(matcher);
    Map<String, List<String>> people = new java.util.LinkedHashMap<>();
    for (Table.Line line : lines) {
      List<String> cells = line.cells();
      List<String> names = cells.size() == 1 ? cells : cells.subList(1, cells.size());
      // An id on several lines is one person with several names.
      people
          .computeIfAbsent(cells.getFirst(), id -> new ArrayList<>())
          .addAll(names.stream().filter(n -> !n.isEmpty()).toList());
    }
    people.values().forEach(builder::add);
    return new Gallery(builder.build(), List.copyOf(people.keySet()));
  }

  NameIndex index() {
    return index;
  }

  int size() {
    return ids.size();
  }

  boolean isId(String cell) {
    return known.containsKey(cell);
  }

  /** Whether a person is the one expected, by id or by a name. */
  boolean is(int person, String expected) {
    if (ids.get(person).equals(expected)) {
      return true;
    }
    String clean = Glyphs.clean(expected);
    return !isId(expected)
        && index.names(person).stream().anyMatch(n -> Glyphs.clean(n).equals(clean));
  }
}
