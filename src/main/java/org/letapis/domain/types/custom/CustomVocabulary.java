package org.letapis.domain.types.custom;

import java.util.List;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;

/** A vocabulary of a casebook's own. */
public final class CustomVocabulary {

  public static final String CODE = "custom-vocabulary";

  /** Whether a word of one's own may stand in place of a term; yes where nothing is said. */
  public static final Field<Term> FREE = Field.choice("free", Common.YES_NO);

  /** The type of such records. */
  public static final RecordType TYPE =
      RecordType.definition(
          CODE,
          List.of(
              CustomWords.LABELLED,
              FieldGroup.open("what", FREE, CustomWords.STATE, CustomWords.STANDS_FOR)),
          List.of());

  private CustomVocabulary() {}
}
