package org.letapis.casebook.intake.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.letapis.foreign.ForeignTable;

/**
 * Finds what a mapping says of tables that are called otherwise now: the next file of a source, or
 * its next sheet, has the month in its name, and the same columns.
 */
public final class Fitting {

  /** Share of a table's mapped columns that another must have to be the same table. */
  private static final double ALIKE = 0.75;

  private Fitting() {}

  /** The mapping with the names that the tables have now; one it names already stays. */
  public static Mapping of(Mapping mapping, List<ForeignTable> tables) {
    Set<String> said =
        mapping.tables().stream().map(TableMapping::table).collect(Collectors.toSet());
    if (said.contains(TableMapping.ANY)) {
      return mapping;
    }
    Set<String> there = tables.stream().map(ForeignTable::name).collect(Collectors.toSet());
    List<ForeignTable> free =
        tables.stream()
            .filter(table -> !said.contains(table.name()))
            .collect(Collectors.toCollection(ArrayList::new));
    List<TableMapping> fitted = new ArrayList<>();
    for (TableMapping old : mapping.tables()) {
      Optional<ForeignTable> now =
          there.contains(old.table()) ? Optional.empty() : likest(old, free);
      now.ifPresent(free::remove);
      fitted.add(now.map(table -> old.named(table.name())).orElse(old));
    }
    return new Mapping(mapping.source(), fitted, mapping.rules());
  }

  private static Optional<ForeignTable> likest(TableMapping old, List<ForeignTable> free) {
    return free.stream()
        .filter(table -> likeness(old, table) >= ALIKE)
        .max(Comparator.comparingDouble(table -> likeness(old, table)));
  }

  private static double likeness(TableMapping old, ForeignTable table) {
    Set<String> wanted = new HashSet<>();
    old.columns().forEach(rule -> wanted.add(TableMapping.fold(rule.heading())));
    wanted.remove(TableMapping.ANY);
    wanted.remove("");
    Set<String> shared = new HashSet<>();
    table.columns().forEach(heading -> shared.add(TableMapping.fold(heading)));
    shared.retainAll(wanted);
    return wanted.isEmpty() ? 0 : (double) shared.size() / wanted.size();
  }
}
