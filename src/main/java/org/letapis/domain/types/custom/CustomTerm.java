package org.letapis.domain.types.custom;

import java.util.List;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;

/** A term of a casebook's own, in an open vocabulary of the program or in one of its own. */
public final class CustomTerm {

  public static final String CODE = "custom-term";

  /** Code of the vocabulary it belongs to. */
  public static final Field<String> VOCABULARY = Field.text("vocabulary");

  /** The type of such records. */
  public static final RecordType TYPE =
      RecordType.definition(
          CODE,
          List.of(
              CustomWords.LABELLED,
              FieldGroup.open(
                  "what",
                  VOCABULARY,
                  CustomWords.ORDER,
                  CustomWords.STATE,
                  CustomWords.STANDS_FOR)),
          List.of(VOCABULARY));

  private CustomTerm() {}
}
