package org.letapis.casebook.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How the rows of one table are read.
 *
 * @param table its name, or {@code *} for any
 * @param first what it was called when it was read first: what its rows make is known by that
 * @param roles the records each row makes or speaks of, a person first
 * @param columns rules for its columns
 * @param fixed what every row gets
 * @param taken whether it is read at all
 */
public record TableMapping(
    String table,
    String first,
    List<Role> roles,
    List<ColumnRule> columns,
    List<Fixed> fixed,
    boolean taken) {

  /** Stands for the name of any table, or the heading of any column. */
  public static final String ANY = "*";

  public TableMapping {
    roles = List.copyOf(roles);
    columns = List.copyOf(columns);
    fixed = List.copyOf(fixed);
  }

  /** One that was never called otherwise. */
  public TableMapping(
      String table, List<Role> roles, List<ColumnRule> columns, List<Fixed> fixed, boolean taken) {
    this(table, table, roles, columns, fixed, taken);
  }

  /** The role of that name. */
  public Optional<Role> role(String name) {
    return roles.stream().filter(role -> role.name().equals(name)).findFirst();
  }

  /** The rule for a column by its heading, whatever its case and the space around it. */
  public Optional<ColumnRule> column(String heading) {
    return columns.stream()
        .filter(rule -> fold(rule.heading()).equals(fold(heading)))
        .findFirst()
        .or(() -> columns.stream().filter(rule -> rule.heading().equals(ANY)).findFirst());
  }

  static String fold(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** The same with another rule for a column. */
  public TableMapping with(ColumnRule rule) {
    List<ColumnRule> all = new ArrayList<>(columns);
    all.removeIf(old -> fold(old.heading()).equals(fold(rule.heading())));
    all.add(rule);
    return new TableMapping(table, first, roles, all, fixed, taken);
  }

  /** The same with a column's rule changed. */
  public TableMapping changing(String heading, UnaryOperator<ColumnRule> change) {
    return column(heading).map(rule -> with(change.apply(rule))).orElse(this);
  }

  /** The same with a role more, if it has none of that name. */
  public TableMapping with(Role role) {
    if (role(role.name()).isPresent()) {
      return this;
    }
    List<Role> all = new ArrayList<>(roles);
    all.add(role);
    return new TableMapping(table, first, all, columns, fixed, taken);
  }

  /** The same with another list of what every row gets. */
  public TableMapping fixing(List<Fixed> values) {
    return new TableMapping(table, first, roles, columns, values, taken);
  }

  /** The same for a table that is called otherwise now. */
  public TableMapping named(String name) {
    return new TableMapping(name, first.equals(ANY) ? name : first, roles, columns, fixed, taken);
  }

  /** The same, read or left out. */
  public TableMapping taken(boolean now) {
    return new TableMapping(table, first, roles, columns, fixed, now);
  }
}
