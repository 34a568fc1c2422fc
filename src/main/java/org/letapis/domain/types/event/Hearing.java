package org.letapis.domain.types.event;

import org.letapis.domain.date.PartialDate;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.vocabulary.CourtTerms;

/** One sitting of a court. */
public final class Hearing {

  public static final Field<Term> STAGE = Field.choice("stage", CourtTerms.STAGE);
  public static final Field<Term> OPENNESS = Field.choice("openness", CourtTerms.OPENNESS);
  public static final Field<String> RESULT = Field.longText("result");
  public static final Field<PartialDate> NEXT = Field.date("next");

  public static final RecordType TYPE =
      EventFields.type(
          "hearing",
          FieldGroup.open(
              EventFields.WHO_WHEN_WHERE, EventFields.PERSON, EventFields.START, EventFields.PLACE),
          FieldGroup.open(
              EventFields.COURTROOM,
              EventFields.COURT,
              EventFields.JUDGES,
              EventFields.PROSECUTORS,
              EventFields.LAWYERS),
          FieldGroup.open("course", STAGE, OPENNESS, EventFields.ARTICLES, RESULT, NEXT),
          FieldGroup.folded(EventFields.CASE, EventFields.CASE_NUMBER, EventFields.PROCEEDING),
          EventFields.OTHERS);

  private Hearing() {}
}
