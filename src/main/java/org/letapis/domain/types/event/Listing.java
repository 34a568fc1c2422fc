package org.letapis.domain.types.event;

import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.vocabulary.AftermathTerms;

/** The authorities put somebody on a list. */
public final class Listing {

  public static final Field<Term> LIST = Field.choice("list", AftermathTerms.LIST);
  public static final Field<String> REFERENCE = Field.text("reference");

  public static final RecordType TYPE =
      EventFields.type(
          "listing",
          FieldGroup.open(
              EventFields.WHO_WHEN_WHERE, EventFields.PERSON, EventFields.START, EventFields.END),
          FieldGroup.open("what", LIST, REFERENCE),
          EventFields.BY_WHOM_FOLDED,
          EventFields.OTHERS);

  private Listing() {}
}
