package org.letapis.domain.types.event;

import org.letapis.domain.date.PartialDate;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;

/** Somebody dies in custody or in consequence of repression. */
public final class Death {

  public static final Field<String> STATED_CAUSE = Field.text("stated-cause");
  public static final Field<String> BELIEVED_CAUSE = Field.text("believed-cause");
  public static final Field<String> LAST_SEEN = Field.longText("last-seen");
  public static final Field<Term> AUTOPSY = Field.choice("autopsy", Common.YES_NO);
  public static final Field<String> AUTOPSY_RESULT = Field.longText("autopsy-result");
  public static final Field<Term> CERTIFICATE = Field.choice("certificate", Common.YES_NO);
  public static final Field<Term> BODY_RETURNED = Field.choice("body-returned", Common.YES_NO);
  public static final Field<PartialDate> BODY_RETURNED_DATE = Field.date("body-returned-date");

  public static final RecordType TYPE =
      EventFields.type(
          "death",
          FieldGroup.open(
              EventFields.WHO_WHEN_WHERE,
              EventFields.PERSON,
              EventFields.START,
              EventFields.PLACE,
              EventFields.FACILITY),
          FieldGroup.open(
              "cause",
              STATED_CAUSE,
              BELIEVED_CAUSE,
              LAST_SEEN,
              AUTOPSY,
              CERTIFICATE,
              AUTOPSY_RESULT,
              BODY_RETURNED,
              BODY_RETURNED_DATE),
          EventFields.BY_WHOM_FOLDED,
          EventFields.OTHERS);

  private Death() {}
}
