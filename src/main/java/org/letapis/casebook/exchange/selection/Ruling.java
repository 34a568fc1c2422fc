package org.letapis.casebook.exchange.selection;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Common;

/**
 * What of a record may be given.
 *
 * @param why why nothing of it may; nothing when some of it may
 * @param fields fields, and cells, that may not
 * @param rows rows, as field and row, of which nothing may
 * @param standing rows of sources that stand: what was said of others once is not given any more
 * @param sources how its sources stand to the use
 */
public record Ruling(
    Optional<Why> why,
    Set<FieldPath> fields,
    Set<String> rows,
    Set<String> standing,
    SourceCount sources) {

  /**
   * Sources of a record by what they said: those that are records by their id, others by place.
   *
   * @param refused did not agree, or took it back
   * @param unasked nobody wrote down what they agreed to
   * @param wished agreed, and wished that something be withheld
   */
  public record SourceCount(Set<String> refused, Set<String> unasked, Set<String> wished) {

    static final SourceCount NONE = new SourceCount(Set.of(), Set.of(), Set.of());
  }

  static Ruling nothing(Why why, SourceCount sources) {
    return new Ruling(Optional.of(why), Set.of(), Set.of(), Set.of(), sources);
  }

  /** Whether a field, a cell, or what is noted of it, may not be given. */
  public boolean hides(FieldPath path) {
    FieldPath value = Certainty.valueOf(path).orElse(path);
    Optional<String> row = value.rowId();
    if (row.isPresent()
        && value.field().equals(Common.SOURCES.code())
        && !standing.contains(row.get())) {
      return true;
    }
    return fields.contains(value)
        || fields.contains(FieldPath.of(value.field()))
        || row.filter(id -> rows.contains(row(value.field(), id))).isPresent();
  }

  /** The same, with more that may not be given. */
  Ruling hiding(Set<FieldPath> moreFields, Set<String> moreRows) {
    Set<FieldPath> allFields = new HashSet<>(fields);
    allFields.addAll(moreFields);
    Set<String> allRows = new HashSet<>(rows);
    allRows.addAll(moreRows);
    return new Ruling(why, allFields, allRows, standing, sources);
  }

  static String row(String field, String row) {
    return field + "/" + row;
  }
}
