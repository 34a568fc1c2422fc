package org.letapis.casebook.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the files of one source are read.
 *
 * @param source what people call the source; records name it as where they come from
 * @param tables its tables
 * @param rules what is done with what is known already
 */
public record Mapping(String source, List<TableMapping> tables, Rules rules) {

  /** Longest name of a source, in characters. */
  public static final int LONGEST_NAME = 200;

  public Mapping {
    tables = List.copyOf(tables);
  }

  /** What is said of a table. */
  public Optional<TableMapping> table(String name) {
    return tables.stream()
        .filter(table -> table.table().equals(name))
        .findFirst()
        .or(() -> tables.stream().filter(t -> t.table().equals(TableMapping.ANY)).findFirst());
  }

  /** The same with one table changed, or added. */
  public Mapping with(TableMapping table) {
    List<TableMapping> all = new ArrayList<>();
    boolean found = false;
    for (TableMapping old : tables) {
      boolean same = old.table().equals(table.table());
      all.add(same ? table : old);
      found |= same;
    }
    if (!found) {
      all.add(table);
    }
    return new Mapping(source, all, rules);
  }

  /** The same with other rules. */
  public Mapping with(Rules other) {
    return new Mapping(source, tables, other);
  }

  /** The same under another name. */
  public Mapping named(String name) {
    return new Mapping(name, tables, rules);
  }
}
