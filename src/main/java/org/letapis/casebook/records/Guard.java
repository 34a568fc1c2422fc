package org.letapis.casebook.records;

import java.time.DateTimeException;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.OwnCode;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Types;
import tools.jackson.databind.JsonNode;

/**
 * Lets only changes through that can be read again: a known type, known fields, values of the
 * field's kind. What makes a record good is a form's matter, not this one's.
 */
final class Guard {

  /** Longest stored value, in characters of canonical JSON: an entry must fit a journal frame. */
  private static final int MAX_VALUE = 512 * 1024;

  private Guard() {}

  /**
   * @throws Problem naming the field that cannot be saved
   */
  static void check(Change change, Types types) {
    if (change.isEmpty()) {
      throw new Problem(CasebookProblem.NOTHING_TO_SAVE);
    }
    RecordType type =
        types
            .type(change.type())
            .orElseThrow(() -> new Problem(CasebookProblem.UNKNOWN_TYPE, change.type()));
    change.fields().forEach((path, value) -> check(type, path, value));
  }

  private static void check(RecordType type, FieldPath path, JsonNode value) {
    boolean fits =
        type.at(path)
            .map(field -> value.isNull() || kept(value) || reads(field, value))
            .orElse(OwnCode.is(path.field()));
    if (!fits || value.toString().length() > MAX_VALUE) {
      throw new Problem(CasebookProblem.INVALID_VALUE, path.toString());
    }
  }

  private static boolean kept(JsonNode value) {
    return Absent.ofJson(value).isPresent() || AsTyped.ofJson(value).isPresent();
  }

  private static boolean reads(org.letapis.domain.schema.Field<?> field, JsonNode value) {
    try {
      field.kind().read(value);
      return true;
    } catch (IllegalArgumentException | DateTimeException | UnsupportedOperationException e) {
      return false;
    }
  }
}
