package org.letapis.domain.types.custom;

import java.util.List;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;

/** A field of a casebook's own. */
public final class CustomField {

  public static final String CODE = "custom-field";

  /** What it holds. Never changed once it is defined: values are stored by it. */
  public static final Field<Term> KIND =
      Field.choice(
          "kind",
          Vocabulary.closed(
              "custom-kind",
              "text",
              "long-text",
              "date",
              "yes-no",
              "choice",
              "choices",
              "number",
              "sum",
              "reference",
              "file"));

  /** Code of the vocabulary to choose from: of the program, or of a casebook's own. */
  public static final Field<String> VOCABULARY = Field.text("vocabulary");

  /** Code of the group it stands in; where a type has none such, among the casebook's own. */
  public static final Field<String> GROUP = Field.text("group");

  private CustomField() {}

  /** Codes of the types of record it is asked of. */
  public static Field<List<Term>> targets(Vocabulary types) {
    return Field.choices("targets", types);
  }

  /** Codes of the types of record it may refer to. */
  public static Field<List<Term>> refers(Vocabulary types) {
    return Field.choices("refers", types);
  }

  /**
   * The type of such records.
   *
   * @param types the types of record there are
   */
  public static RecordType type(Vocabulary types) {
    return RecordType.definition(
        CODE,
        List.of(
            CustomWords.LABELLED,
            FieldGroup.open(
                "what",
                KIND,
                targets(types),
                GROUP,
                CustomWords.ORDER,
                VOCABULARY,
                refers(types),
                CustomWords.STATE,
                CustomWords.STANDS_FOR),
            CustomWords.HELPED),
        List.of(KIND));
  }
}
