package org.letapis.casebook.statistics.column;

import java.util.List;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Term;

/**
 * Values of one field as keys of groups.
 *
 * @param keys none where nobody knows
 * @param why then, code of an absence, or empty where nothing is recorded
 */
public record Coded(List<String> keys, String why) {

  /** Nothing is recorded. */
  public static final Coded BLANK = new Coded(List.of(), "");

  public Coded {
    keys = List.copyOf(keys);
  }

  static Coded of(CaseRecord record, Field<Term> field) {
    return new Coded(record.get(field).stream().map(Coded::key).toList(), why(record, field));
  }

  static Coded ofAll(CaseRecord record, Field<List<Term>> field) {
    return new Coded(
        record.get(field).orElse(List.of()).stream().map(Coded::key).distinct().toList(),
        why(record, field));
  }

  static String why(CaseRecord record, Field<?> field) {
    return record.absent(field).map(Absent::code).orElse("");
  }

  /** The key of a term's group. */
  public static String key(Term term) {
    return term.coded() ? term.text() : Bucket.OWN + term.text();
  }

  /** Whether a value is among them. */
  public boolean has(String key) {
    return keys.contains(key);
  }
}
