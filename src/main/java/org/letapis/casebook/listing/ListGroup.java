package org.letapis.casebook.listing;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.letapis.domain.text.Language;

/**
 * Lines of a list that belong together.
 *
 * @param key what they have in common: a name, the code of a type, a year; empty where nobody knows
 * @param lines in the order of the list
 */
public record ListGroup(String key, List<Listed> lines) {

  public ListGroup {
    lines = List.copyOf(lines);
  }

  /**
   * Puts lines together; groups in the order of the alphabet, what nobody knows last, types as many
   * as there are of them.
   */
  public static List<ListGroup> of(List<Listed> lines, Grouping by, Language language) {
    Map<String, List<Listed>> groups = new LinkedHashMap<>();
    lines.forEach(line -> groups.computeIfAbsent(by.key(line), k -> new ArrayList<>()).add(line));
    Collator alphabet = Collator.getInstance(language.locale());
    Comparator<ListGroup> order =
        Comparator.comparing((ListGroup group) -> group.key().isEmpty())
            .thenComparing(ListGroup::key, alphabet::compare);
    if (by == Grouping.TYPE) {
      order = Comparator.comparing(group -> -group.lines().size());
    }
    return groups.entrySet().stream()
        .map(group -> new ListGroup(group.getKey(), group.getValue()))
        .sorted(order)
        .toList();
  }
}
