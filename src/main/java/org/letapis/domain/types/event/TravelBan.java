package org.letapis.domain.types.event;

import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.vocabulary.AftermathTerms;

/** Somebody is kept from leaving, entering or having papers. */
public final class TravelBan {

  public static final Field<Term> KIND = Field.choice("kind", AftermathTerms.TRAVEL);
  public static final Field<String> REASON = Field.text("reason");
  public static final Field<String> REFERENCE = Field.text("reference");

  public static final RecordType TYPE =
      EventFields.type(
          "travel-ban",
          FieldGroup.open(
              EventFields.WHO_WHEN_WHERE,
              EventFields.PERSON,
              EventFields.START,
              EventFields.END,
              EventFields.PLACE),
          FieldGroup.open("what", KIND, REASON, REFERENCE),
          EventFields.BY_WHOM_FOLDED,
          EventFields.OTHERS);

  private TravelBan() {}
}
