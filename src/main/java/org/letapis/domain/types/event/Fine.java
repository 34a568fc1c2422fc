package org.letapis.domain.types.event;

import org.letapis.domain.date.PartialDate;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.Money;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;

/** A sum somebody is made to pay: a fine, a confiscation, damages to the state. */
public final class Fine {

  public static final Field<Money> AMOUNT = Field.sum("amount");
  public static final Field<String> ORDER_NUMBER = Field.text("order-number");
  public static final Field<Term> PAID = Field.choice("paid", Common.YES_NO);
  public static final Field<PartialDate> PAID_DATE = Field.date("paid-date");

  public static final RecordType TYPE =
      EventFields.type(
          "fine",
          FieldGroup.open(EventFields.WHO_WHEN_WHERE, EventFields.PERSON, EventFields.START),
          FieldGroup.open("fine", AMOUNT, EventFields.ARTICLES, ORDER_NUMBER, PAID, PAID_DATE),
          FieldGroup.folded(
              EventFields.COURTROOM,
              EventFields.COURT,
              EventFields.JUDGES,
              EventFields.PROSECUTORS,
              EventFields.LAWYERS),
          EventFields.BY_WHOM_FOLDED,
          FieldGroup.folded(EventFields.CASE, EventFields.CASE_NUMBER, EventFields.PROCEEDING),
          EventFields.OTHERS);

  private Fine() {}
}
