package org.letapis.foreign.uwazi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letapis.foreign.ForeignTable;

/** The rows of one template: which columns of the file say something there, and of what kind. */
final class UwaziTable {

  private final String name;
  private final Map<Integer, Set<UwaziKind>> kinds = new HashMap<>();
  private final Set<Integer> several = new java.util.TreeSet<>();
  private long rows;

  UwaziTable(String name) {
    this.name = name;
  }

  void see(List<String> cells, List<String> headings) {
    rows++;
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (!cell.isEmpty()) {
        String heading = headings.get(i);
        Set<UwaziKind> possible = kinds.computeIfAbsent(i, column -> UwaziKind.of(heading));
        if (possible.size() > 1) {
          possible.removeIf(kind -> !kind.fits(cell));
        }
        if (cell.contains(UwaziKind.SEVERAL)) {
          several.add(i);
        }
      }
    }
  }

  String name() {
    return name;
  }

  long rows() {
    return rows;
  }

  /** Places of the columns that hold anything, and the title's. */
  List<Integer> places(int title) {
    List<Integer> places = new ArrayList<>();
    kinds.keySet().stream().sorted().forEach(places::add);
    if (title >= 0 && !places.contains(title)) {
      places.addFirst(title);
    }
    return places;
  }

  /** What a column holds; terms are words where no cell has several. */
  UwaziKind kind(int place) {
    Set<UwaziKind> possible = kinds.getOrDefault(place, Set.of());
    for (UwaziKind kind :
        List.of(
            UwaziKind.FILES,
            UwaziKind.DATE,
            UwaziKind.RANGE,
            UwaziKind.PLACE,
            UwaziKind.LINK,
            UwaziKind.TERMS)) {
      if (possible.contains(kind) && (kind != UwaziKind.TERMS || several.contains(place))) {
        return kind;
      }
    }
    return UwaziKind.TEXT;
  }

  ForeignTable table(List<String> headings, int title) {
    return new ForeignTable(name, places(title).stream().map(headings::get).toList(), rows);
  }
}
