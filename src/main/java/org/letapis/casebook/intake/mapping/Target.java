package org.letapis.casebook.intake.mapping;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;

/**
 * Where the cells of a column go.
 *
 * @param role name of the {@link Role}
 * @param field code of the field; empty where a column has none
 * @param row which row of the field, from 1; 0 where the field has no rows
 * @param column code of the row's column; empty where the field has no rows
 */
public record Target(String role, String field, int row, String column) {

  private static final Pattern CELL = Pattern.compile("(.+)\\.(\\d{1,2})\\.([a-z][a-z0-9-]*)");

  /** For a column without a field. */
  public static Target none(String role) {
    return new Target(role, "", 0, "");
  }

  /** A field without rows. */
  public static Target of(String role, Field<?> field) {
    return new Target(role, field.code(), 0, "");
  }

  /** A column of a field's row. */
  public static Target of(String role, Field<?> rows, int row, Field<?> column) {
    return new Target(role, rows.code(), row, column.code());
  }

  /** Reads {@code start} or {@code names.1.family}. */
  public static Target parse(String role, String path) {
    Matcher cell = CELL.matcher(path);
    return cell.matches()
        ? new Target(role, cell.group(1), Integer.parseInt(cell.group(2)), cell.group(3))
        : new Target(role, path, 0, "");
  }

  /** As {@link #parse} reads it. */
  public String path() {
    return row == 0 ? field : field + "." + row + "." + column;
  }

  /** The same field of another role. */
  public Target in(String other) {
    return new Target(other, field, row, column);
  }

  /** The field, or the column of its rows; nothing where the type has no such. */
  public Optional<Field<?>> leaf(RecordType type) {
    return type.field(field).flatMap(f -> row == 0 ? Optional.of(f) : f.column(column));
  }
}
