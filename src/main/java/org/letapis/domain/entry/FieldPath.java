package org.letapis.domain.entry;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place of one value in a record: {@code start}, or for a cell of a row {@code
 * seized/0190…/what}. Rows are known by id, so rows merge by id and cells one by one; a row is
 * removed by clearing its cells. Annotations of a value stand beside it under the same path and a
 * tilde: {@code start~certainty}.
 *
 * @param field code of the field; a casebook's own fields begin with {@code x.} and an author's
 *     mark
 * @param row id of the row, or null
 * @param column code of the column; null exactly when there is no row
 */
public record FieldPath(String field, @Nullable String row, @Nullable String column)
    implements Comparable<FieldPath> {

  private static final Comparator<FieldPath> ORDER =
      Comparator.comparing(FieldPath::field)
          .thenComparing(p -> p.row == null ? "" : p.row)
          .thenComparing(p -> p.column == null ? "" : p.column);

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9.~_-]{0,79}");
  private static final Pattern ROW = Pattern.compile("[a-z0-9-]{1,40}");

  public FieldPath {
    boolean fits =
        CODE.matcher(field).matches()
            && (row == null) == (column == null)
            && (row == null || ROW.matcher(row).matches())
            && (column == null || CODE.matcher(column).matches());
    if (!fits) {
      throw new IllegalArgumentException("not a field path");
    }
  }

  public static FieldPath of(String field) {
    return new FieldPath(field, null, null);
  }

  /** A cell of a row. */
  public static FieldPath cell(String field, String row, String column) {
    return new FieldPath(field, row, column);
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static FieldPath parse(String text) {
    String[] parts = text.split("/", -1);
    return switch (parts.length) {
      case 1 -> of(parts[0]);
      case 3 -> cell(parts[0], parts[1], parts[2]);
      default -> throw new IllegalArgumentException("not a field path");
    };
  }

  /** The row, for a cell. */
  public Optional<String> rowId() {
    return Optional.ofNullable(row);
  }

  @Override
  public int compareTo(FieldPath other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return row == null ? field : field + "/" + row + "/" + column;
  }
}
