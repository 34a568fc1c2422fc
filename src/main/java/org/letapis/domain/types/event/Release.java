package org.letapis.domain.types.event;

import org.letapis.domain.date.PartialDate;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.vocabulary.AftermathTerms;

/** Somebody leaves custody. */
public final class Release {

  public static final Field<Term> KIND = Field.choice("kind", AftermathTerms.RELEASE);
  public static final Field<String> CONDITIONS = Field.longText("conditions");
  public static final Field<Term> SUPERVISION = Field.choice("supervision", Common.YES_NO);
  public static final Field<PartialDate> SUPERVISION_UNTIL = Field.date("supervision-until");

  public static final RecordType TYPE =
      EventFields.type(
          "release",
          FieldGroup.open(
              EventFields.WHO_WHEN_WHERE,
              EventFields.PERSON,
              EventFields.START,
              EventFields.FACILITY,
              EventFields.PLACE),
          FieldGroup.open("how", KIND, CONDITIONS, SUPERVISION, SUPERVISION_UNTIL),
          FieldGroup.folded(EventFields.CASE, EventFields.CASE_NUMBER, EventFields.PROCEEDING),
          EventFields.OTHERS);

  private Release() {}
}
