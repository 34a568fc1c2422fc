package org.letapis.domain.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;

/**
 * A typed key to one value of a record. Its label is under {@code field.<type>.<code>}, or {@code
 * field.common.<code>} for what every record carries; a column's under {@code
 * field.<type>.<rows>.<code>}.
 *
 * @param code stable, lower-case with hyphens
 * @param kind what it holds
 * @param <T> the Java type of its value
 */
public record Field<T>(String code, FieldKind<T> kind) {

  /** One line of words. */
  public static Field<String> text(String code) {
    return new Field<>(code, new FieldKind.Text(false));
  }

  /** Several lines of words. */
  public static Field<String> longText(String code) {
    return new Field<>(code, new FieldKind.Text(true));
  }

  public static Field<PartialDate> date(String code) {
    return new Field<>(code, new FieldKind.Date());
  }

  public static Field<java.time.LocalTime> clock(String code) {
    return new Field<>(code, new FieldKind.Clock());
  }

  public static Field<Term> choice(String code, Vocabulary vocabulary) {
    return new Field<>(code, new FieldKind.Choice(vocabulary));
  }

  public static Field<List<Term>> choices(String code, Vocabulary vocabulary) {
    return new Field<>(code, new FieldKind.Choices(vocabulary));
  }

  /** A link to a record of one of those types. */
  public static Field<RecordId> reference(String code, String... types) {
    return new Field<>(code, new FieldKind.Reference(Set.of(types)));
  }

  public static Field<Long> whole(String code, long min, long max) {
    return new Field<>(code, new FieldKind.Whole(min, max));
  }

  public static Field<Money> sum(String code) {
    return new Field<>(code, new FieldKind.Sum());
  }

  /** A length of time. */
  public static Field<Duration> length(String code) {
    return new Field<>(code, new FieldKind.Length());
  }

  /** What of its record a source speaks of. */
  public static Field<Supported> supports(String code) {
    return new Field<>(code, new FieldKind.Supports());
  }

  public static Field<List<Article>> articles(String code) {
    return new Field<>(code, new FieldKind.Articles());
  }

  public static Field<FileRef> attachment(String code) {
    return new Field<>(code, new FieldKind.Attachment());
  }

  /** Rows of those columns. */
  public static Field<List<String>> rows(String code, Field<?>... columns) {
    return new Field<>(code, new FieldKind.Rows(List.of(columns)));
  }

  /** Where its value is stored. */
  public FieldPath path() {
    return FieldPath.of(code);
  }

  /** Where the value of one of its columns is stored for a row. */
  public FieldPath cell(String row, Field<?> column) {
    return FieldPath.cell(code, row, column.code());
  }

  /** The columns of a field of rows; none for others. */
  public List<Field<?>> columns() {
    return kind instanceof FieldKind.Rows rows ? rows.columns() : List.of();
  }

  /** The column of that code. */
  public Optional<Field<?>> column(String columnCode) {
    return columns().stream().filter(c -> c.code().equals(columnCode)).findFirst();
  }
}
