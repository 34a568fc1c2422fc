package org.letapis.domain.entry;

import java.util.Comparator;
import java.util.Optional;
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

  private static final int LONGEST_CODE = 80;
  private static final int LONGEST_ROW = 40;

  public FieldPath {
    boolean fits =
        isCode(field)
            && (row == null) == (column == null)
            && (row == null || isRow(row))
            && (column == null || isCode(column));
    if (!fits) {
      throw new IllegalArgumentException("not a field path");
    }
  }

  // Loops and not patterns: every value ever read or written passes here.

  private static boolean isCode(String text) {
    boolean fits =
        !text.isEmpty() && text.length() <= LONGEST_CODE && isBetween(text.charAt(0), 'a', 'z');
    for (int i = 1; fits && i < text.length(); i++) {
      char c = text.charAt(i);
      fits = isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '~';
    }
    return fits;
  }

  private static boolean isRow(String text) {
    boolean fits = !text.isEmpty() && text.length() <= LONGEST_ROW;
    for (int i = 0; fits && i < text.length(); i++) {
      fits = isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-';
    }
    return fits;
  }

  private static boolean isLetterOrDigit(char c) {
    return isBetween(c, 'a', 'z') || isBetween(c, '0', '9');
  }

  private static boolean isBetween(char c, char first, char last) {
    return c >= first && c <= last;
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
