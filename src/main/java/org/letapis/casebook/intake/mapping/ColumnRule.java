package org.letapis.casebook.intake.mapping;

import java.util.Map;
import java.util.TreeMap;

/**
 * What is done with the cells of a column.
 *
 * @param heading of the column, as it stands there
 * @param as how they are read
 * @param target where they go
 * @param corrections what stands in place of words that cannot be read: other words, {@code =code}
 *     for a term, or nothing to leave the cell out
 */
public record ColumnRule(
    String heading, ReadAs as, Target target, Map<String, String> corrections) {

  /** What a correction to a term begins with. */
  public static final String TERM = "=";

  public ColumnRule {
    corrections = Map.copyOf(corrections);
  }

  public ColumnRule(String heading, ReadAs as, Target target) {
    this(heading, as, target, Map.of());
  }

  /** A column for the account. */
  public static ColumnRule note(String heading, String role) {
    return new ColumnRule(heading, ReadAs.NOTE, Target.none(role));
  }

  /** The same with one more correction. */
  public ColumnRule correcting(String words, String by) {
    Map<String, String> all = new TreeMap<>(corrections);
    all.put(words, by);
    return new ColumnRule(heading, as, target, all);
  }
}
