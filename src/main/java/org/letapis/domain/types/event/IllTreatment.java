package org.letapis.domain.types.event;

import java.util.List;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.vocabulary.TreatmentTerms;

/** Torture or other ill-treatment, asked about as the Istanbul Protocol does. */
public final class IllTreatment {

  public static final Field<List<Term>> METHODS = Field.choices("methods", TreatmentTerms.METHOD);
  public static final Field<List<Term>> INTENT = Field.choices("intent", TreatmentTerms.INTENT);
  public static final Field<String> INJURIES = Field.longText("injuries");
  public static final Field<Term> MEDICAL_CARE = Field.choice("medical-care", Common.YES_NO);
  public static final Field<String> MEDICAL_FINDINGS = Field.longText("medical-findings");
  public static final Field<Term> COMPLAINT = Field.choice("complaint", Common.YES_NO);
  public static final Field<String> COMPLAINT_TO = Field.text("complaint-to");
  public static final Field<PartialDate> COMPLAINT_DATE = Field.date("complaint-date");
  public static final Field<String> ANSWER = Field.longText("answer");

  public static final RecordType TYPE =
      EventFields.type(
          "ill-treatment",
          FieldGroup.open(
              EventFields.WHO_WHEN_WHERE,
              EventFields.PERSON,
              EventFields.START,
              EventFields.END,
              EventFields.PLACE,
              EventFields.FACILITY),
          FieldGroup.open("what", METHODS, INTENT),
          EventFields.BY_WHOM,
          FieldGroup.open("injuries", INJURIES, MEDICAL_CARE, MEDICAL_FINDINGS),
          FieldGroup.folded("complaint", COMPLAINT, COMPLAINT_TO, COMPLAINT_DATE, ANSWER),
          EventFields.OTHERS);

  private IllTreatment() {}
}
