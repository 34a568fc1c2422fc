package org.letapis.domain.types.event;

import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;

/** Anything no other kind fits. */
public final class OtherEvent {

  public static final Field<String> WHAT = Field.text("what");

  public static final RecordType TYPE =
      EventFields.type(
          "other-event",
          FieldGroup.open(
              EventFields.WHO_WHEN_WHERE,
              EventFields.PERSON,
              WHAT,
              EventFields.START,
              EventFields.END,
              EventFields.PLACE,
              EventFields.FACILITY),
          EventFields.BY_WHOM_FOLDED,
          FieldGroup.folded(EventFields.CASE, EventFields.CASE_NUMBER, EventFields.PROCEEDING),
          EventFields.OTHERS);

  private OtherEvent() {}
}
