package org.letapis.casebook.intake.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.intake.mapping.ColumnRule;
import org.letapis.casebook.intake.mapping.Fixed;
import org.letapis.casebook.intake.mapping.ReadAs;
import org.letapis.casebook.intake.mapping.Role;
import org.letapis.casebook.intake.mapping.TableMapping;
import org.letapis.casebook.intake.mapping.Target;
import org.letapis.domain.schema.Field;
import org.letapis.domain.types.Types;
import org.letapis.foreign.ForeignTable;

/**
 * The rules for a table's columns, each with its place and its field.
 *
 * @param all columns that are read, in their order
 * @param fixed what every row gets
 */
record Columns(List<Column> all, List<Value> fixed) {

  /**
   * A column.
   *
   * @param place from 0
   * @param field where its cells go; null where it has none
   */
  record Column(int place, String heading, ColumnRule rule, @Nullable Field<?> field) {}

  /** A fixed value and its field. */
  record Value(Fixed fixed, Field<?> field) {}

  static Columns of(TableMapping mapping, ForeignTable table, Types types) {
    List<Column> all = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      String heading = heading(table.columns(), i);
      ColumnRule rule = rule(mapping, heading, types);
      if (rule.as() != ReadAs.SKIP) {
        all.add(new Column(i, heading, rule, field(rule.target(), mapping, types).orElse(null)));
      }
    }
    List<Value> fixed = new ArrayList<>();
    for (Fixed value : mapping.fixed()) {
      field(value.target(), mapping, types).ifPresent(f -> fixed.add(new Value(value, f)));
    }
    return new Columns(all, fixed);
  }

  /** What a column is called: {@code #3} where it has no name. */
  static String heading(List<String> headings, int place) {
    String heading = headings.get(place).strip();
    return heading.isEmpty() ? "#" + (place + 1) : heading;
  }

  /** A column of which nothing fits is kept as words. */
  private static ColumnRule rule(TableMapping mapping, String heading, Types types) {
    String first = mapping.roles().isEmpty() ? "" : mapping.roles().getFirst().name();
    ColumnRule note = ColumnRule.note(heading, first);
    ColumnRule rule = mapping.column(heading).orElse(note);
    boolean fits = !rule.as().hasField() || field(rule.target(), mapping, types).isPresent();
    return fits ? rule : note;
  }

  private static Optional<Field<?>> field(Target target, TableMapping mapping, Types types) {
    return mapping.role(target.role()).map(Role::type).flatMap(types::type).flatMap(target::leaf);
  }

  /** The words that stand in place of a cell's. */
  static String corrected(ColumnRule rule, String words) {
    Map<String, String> corrections = rule.corrections();
    String by = corrections.isEmpty() ? null : corrections.get(words);
    return by == null ? words : by;
  }
}
