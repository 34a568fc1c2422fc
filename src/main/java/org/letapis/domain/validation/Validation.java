package org.letapis.domain.validation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.Asking;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.event.Hearing;

/**
 * Looks a record over by its type: what is missing, what does not fit, what contradicts itself.
 * Fields this build does not know are left alone.
 */
public final class Validation {

  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::path).thenComparing(f -> f.code().severity());

  /** Codes of dates that begin and end the same thing, in a record or in a row. */
  private static final Map<String, String> PAIRS =
      Map.of(
          "start", "end",
          "from", "until",
          "opened", "closed",
          "incommunicado-from", "incommunicado-until",
          "consent-date", "consent-withdrawn");

  private final CaseRecord record;
  private final RecordType type;
  private final List<Finding> findings = new ArrayList<>();

  private Validation(CaseRecord record, RecordType type) {
    this.record = record;
    this.type = type;
  }

  /** The same as of the present day of this machine. */
  public static List<Finding> of(CaseRecord record, RecordType type) {
    return of(record, type, LocalDate.now(ZoneId.systemDefault()));
  }

  /**
   * What should be looked at, by place, the gravest first.
   *
   * @param today days after it are in the future
   */
  public static List<Finding> of(CaseRecord record, RecordType type, LocalDate today) {
    Validation validation = new Validation(record, type);
    ValueCheck values = new ValueCheck(record.id(), today, type.code().equals(Hearing.TYPE.code()));
    record
        .values()
        .forEach(
            (path, stored) ->
                type.at(path)
                    .filter(field -> path.row() != null || Asking.asks(type, field, record))
                    .ifPresent(field -> values.look(path, field, stored)));
    validation.required();
    if (type.isEvent()) {
      validation.event();
    }
    type.fields().forEach(validation::rows);
    type.fields().forEach(validation::pair);
    validation.findings.addAll(values.findings());
    return validation.findings.stream().sorted(GRAVEST_FIRST).toList();
  }

  private void required() {
    for (Field<?> field : type.required()) {
      if (record.absent(field).isEmpty() && !filled(field)) {
        boolean rows = field.kind() instanceof FieldKind.Rows;
        found(field.path(), rows ? FindingCode.NAME_REQUIRED : FindingCode.REQUIRED);
      }
    }
  }

  /** For rows: whether one says something in words; the script of a name alone is no name. */
  private boolean filled(Field<?> field) {
    if (field.kind() instanceof FieldKind.Rows) {
      List<Field<?>> words =
          field.columns().stream().filter(c -> c.kind() instanceof FieldKind.Text).toList();
      return rowsOf(field).stream().anyMatch(row -> words.stream().anyMatch(c -> said(row.get(c))));
    }
    return said(record.get(field));
  }

  private static boolean said(Optional<?> value) {
    return value.isPresent() && (!(value.get() instanceof String text) || !text.isBlank());
  }

  private void event() {
    Field<?> subject = type.subject();
    Field<PartialDate> start = type.start();
    if (subject != null && record.get(subject).isEmpty() && !described()) {
      found(subject.path(), FindingCode.EVENT_BARE);
    }
    if (start != null && !record.values().containsKey(start.path())) {
      found(start.path(), FindingCode.DATE_MISSING);
    }
  }

  private boolean described() {
    return type.fields()
        .filter(field -> field.kind() instanceof FieldKind.Text)
        .anyMatch(field -> said(record.get(field)));
  }

  private void rows(Field<?> field) {
    if (!(field.kind() instanceof FieldKind.Rows)) {
      return;
    }
    Set<Map<String, ?>> seen = new HashSet<>();
    for (Row row : rowsOf(field)) {
      if (!seen.add(row.cells())) {
        String column = Collections.min(row.cells().keySet());
        found(FieldPath.cell(field.code(), row.id(), column), FindingCode.DUPLICATE_ROW);
      }
      for (Field<?> from : field.columns()) {
        Optional<Field<?>> until = until(from, field.columns());
        if (until.isPresent() && endsBefore(row.get(until.get()), row.get(from))) {
          found(field.cell(row.id(), until.get()), FindingCode.END_BEFORE_START);
        }
      }
    }
  }

  private void pair(Field<?> from) {
    Optional<Field<?>> until = until(from, type.fields().toList());
    if (until.isPresent() && endsBefore(record.get(until.get()), record.get(from))) {
      found(until.get().path(), FindingCode.END_BEFORE_START);
    }
  }

  private static Optional<Field<?>> until(Field<?> from, List<Field<?>> fields) {
    String code = PAIRS.getOrDefault(from.code(), "");
    return fields.stream().filter(f -> f.code().equals(code)).findFirst();
  }

  private static boolean endsBefore(Optional<?> end, Optional<?> start) {
    return end.isPresent()
        && start.isPresent()
        && end.get() instanceof PartialDate last
        && start.get() instanceof PartialDate first
        && !last.circa()
        && !first.circa()
        && (last.surelyBefore(first) || earlierThatDay(last, first));
  }

  private static boolean earlierThatDay(PartialDate last, PartialDate first) {
    LocalTime end = last.time();
    LocalTime start = first.time();
    return end != null
        && start != null
        && Objects.equals(last.earliest(), first.earliest())
        && end.isBefore(start);
  }

  @SuppressWarnings("unchecked")
  private List<Row> rowsOf(Field<?> field) {
    // A field of this kind is a Field<List<String>>: FieldKind.Rows has no other.
    return record.rows((Field<List<String>>) field);
  }

  private void found(FieldPath path, FindingCode code) {
    findings.add(Finding.of(path, code));
  }
}
