package org.letapis.casebook.custom;

import java.util.List;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.custom.Definitions;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Field;
import org.letapis.domain.types.custom.CustomField;
import org.letapis.domain.types.custom.CustomTerm;
import org.letapis.domain.types.custom.CustomWords;
import org.letapis.domain.types.custom.Wording;
import tools.jackson.databind.JsonNode;

/** Lets only definitions be written that every reader will take. */
final class DefinitionGuard {

  /** What values were stored by, and cannot be said otherwise any more. */
  private static final List<Field<?>> FIXED =
      List.of(CustomField.KIND, CustomField.VOCABULARY, CustomWords.STANDS_FOR);

  private final CasebookSchema schema;

  DefinitionGuard(CasebookSchema schema) {
    this.schema = schema;
  }

  /**
   * @param before how the definition stands; blank for a new one
   * @throws Problem naming the field that cannot be saved, or when there are too many definitions
   */
  void check(CaseRecord before, Change change) {
    CaseRecord after = before.with(change);
    for (Field<?> field : FIXED) {
      FieldPath path = field.path();
      JsonNode now = change.fields().get(path);
      JsonNode was = before.values().get(path);
      if (now != null && was != null && !now.equals(was)) {
        throw refused(field);
      }
    }
    CustomWords.LABELS.values().forEach(field -> bounded(change, field, Wording.LABEL));
    CustomWords.HELPS.values().forEach(field -> bounded(change, field, Wording.HELP));
    if (!Definitions.makesSense(after)) {
      throw refused(
          after.type().equals(CustomField.CODE) ? CustomField.KIND : CustomTerm.VOCABULARY);
    }
    if (before.values().isEmpty() && !schema.definitions().hasRoomFor(after)) {
      throw new Problem(CasebookProblem.DEFINITIONS_MANY);
    }
  }

  private static void bounded(Change change, Field<String> field, int most) {
    JsonNode said = change.fields().get(field.path());
    if (said != null && said.isString() && said.stringValue().length() > most) {
      throw refused(field);
    }
  }

  private static Problem refused(Field<?> field) {
    return new Problem(CasebookProblem.INVALID_VALUE, field.path().toString());
  }
}
