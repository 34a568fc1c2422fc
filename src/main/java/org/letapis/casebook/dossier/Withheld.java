package org.letapis.casebook.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.letapis.casebook.exchange.selection.Why;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.text.Labels;
import org.letapis.print.Block;

/**
 * Counts statements that are not shown, by why. A statement is a field, or a row of a field of
 * rows; each is counted once however often a template would tell it.
 */
final class Withheld {

  private final Map<Why, Set<String>> all = new EnumMap<>(Why.class);
  private final Map<Why, Set<String>> section = new EnumMap<>(Why.class);

  void begin() {
    section.clear();
  }

  /** Notes what of a record's field may not be shown. */
  void note(Shown shown, Field<?> field) {
    for (FieldPath path : shown.hidden()) {
      if (path.field().equals(field.code()) && Certainty.valueOf(path).isEmpty()) {
        Why why = shown.ruling().why().orElseGet(() -> why(path));
        String statement = shown.record().id() + "/" + path.field() + path.rowId().orElse("");
        all.computeIfAbsent(why, w -> new HashSet<>()).add(statement);
        section.computeIfAbsent(why, w -> new HashSet<>()).add(statement);
      }
    }
  }

  /** What names a record that is kept back is as confidential as that. */
  private static Why why(FieldPath path) {
    return path.field().equals(Common.SOURCES.code()) ? Why.SOURCES : Why.CONFIDENTIAL;
  }

  /** What is said of it at the end of a section. */
  List<Block> ofSection(Labels labels) {
    return told(section, labels);
  }

  /** What is said of it at the end of all. */
  List<Block> ofAll(Labels labels) {
    return told(all, labels);
  }

  private static List<Block> told(Map<Why, Set<String>> counted, Labels labels) {
    Map<Why, Integer> sizes =
        counted.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().size()));
    List<Block> blocks = new ArrayList<>();
    for (Why why : Why.values()) {
      int count = sizes.getOrDefault(why, 0);
      if (count > 0) {
        String words = labels.text("dossier.withheld." + why.code(), count);
        blocks.add(new Block.Text(words, Block.Tone.NOTICE));
      }
    }
    return blocks;
  }
}
