package org.letapis.domain.entry;

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
    int first = text.indexOf('/');
    if (first < 0) {
      return of(text);
    }
    int second = text.indexOf('/', first + 1);
    if (second < 0) {
      throw new IllegalArgumentException("not a field path");
    }
    // No part may hold another of these.
    return cell(
        text.substring(0, first), text.substring(first + 1, second), text.substring(second + 1));
  }

  /** The row, for a cell. */
  public Optional<String> rowId() {
    return Optional.ofNullable(row);
  }

  @Override
  public int compareTo(FieldPath other) {
    int order = field.compareTo(other.field);
    if (order == 0) {
      order = compare(row, other.row);
    }
    return order == 0 ? compare(column, other.column) : order;
  }

  /** No row comes before every row. */
  private static int compare(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return (one == null ? 0 : 1) - (other == null ? 0 : 1);
    }
    return one.compareTo(other);
  }

  @Override
  public String toString() {
    return row == null ? field : field + "/" + row + "/" + column;
  }
}
