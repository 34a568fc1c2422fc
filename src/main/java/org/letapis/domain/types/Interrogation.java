package org.letapis.domain.types;

import java.util.List;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.vocabulary.PoliceTerms;
import org.letapis.domain.vocabulary.TreatmentTerms;

/** Somebody is questioned, formally or in a “conversation”. */
public final class Interrogation {

  public static final Field<RecordId> PERSON = EventFields.PERSON;
  public static final Field<PartialDate> START = EventFields.START;
  public static final Field<PartialDate> END = EventFields.END;
  public static final Field<String> PLACE = EventFields.PLACE;
  public static final Field<RecordId> AGENCY = EventFields.AGENCY;

  public static final Field<Term> AT_NIGHT = Field.choice("at-night", Common.YES_NO);
  public static final Field<Term> STATUS = Field.choice("status", PoliceTerms.PROCEDURAL_STATUS);

  public static final Field<Term> SUMMONS_FORM =
      Field.choice("summons-form", PoliceTerms.SUMMONS_FORM);
  public static final Field<PartialDate> SUMMONS_DATE = Field.date("summons-date");
  public static final Field<String> SUMMONS_SERVED = Field.text("summons-served");

  public static final Field<Term> LAWYER = Field.choice("lawyer", PoliceTerms.LAWYER);

  public static final Field<String> TOPICS = Field.longText("topics");
  public static final Field<RecordId> ASKED_PERSON =
      Field.reference("person", "person", "official", "organisation");
  public static final Field<String> ASKED_NAME = Field.text("name");
  public static final Field<String> ASKED_WHAT = Field.text("what");

  /** Whom the questions were about. */
  public static final Field<List<String>> ASKED_ABOUT =
      Field.rows("asked-about", ASKED_PERSON, ASKED_NAME, ASKED_WHAT);

  public static final Field<List<Term>> PRESSURE =
      Field.choices("pressure", TreatmentTerms.PRESSURE);
  public static final Field<String> PRESSURE_HOW = Field.longText("pressure-how");
  public static final Field<Term> ILL_TREATMENT = Field.choice("ill-treatment", Common.YES_NO);

  public static final Field<String> BREAKS = Field.text("breaks");
  public static final Field<Term> RECORDED = Field.choice("recorded", Common.YES_NO);
  public static final Field<Term> LANGUAGE = Field.choice("language", PoliceTerms.LANGUAGE);
  public static final Field<Term> INTERPRETER = Field.choice("interpreter", Common.YES_NO);

  public static final Field<Term> STATEMENT = Field.choice("statement", Common.YES_NO);
  public static final Field<Term> SIGNED = Field.choice("signed", Common.YES_NO);
  public static final Field<Term> COPY_GIVEN = Field.choice("copy-given", Common.YES_NO);
  public static final Field<Term> NON_DISCLOSURE = Field.choice("non-disclosure", Common.YES_NO);

  public static final Field<List<Term>> OUTCOME =
      Field.choices("outcome", PoliceTerms.INTERROGATION_OUTCOME);

  public static final RecordType TYPE =
      EventFields.type(
          "interrogation",
          FieldGroup.open(EventFields.WHO_WHEN_WHERE, PERSON, START, PLACE, END, AGENCY, STATUS),
          FieldGroup.open("lawyer", LAWYER, EventFields.LAWYERS),
          FieldGroup.open("questions", TOPICS, ASKED_ABOUT),
          FieldGroup.open("pressure", PRESSURE, PRESSURE_HOW, ILL_TREATMENT),
          FieldGroup.open(EventFields.BY_WHOM.code(), EventFields.UNIT, EventFields.OFFICERS),
          FieldGroup.open("outcome", OUTCOME, STATEMENT, SIGNED, COPY_GIVEN, NON_DISCLOSURE),
          FieldGroup.folded("summons", SUMMONS_FORM, SUMMONS_DATE, SUMMONS_SERVED),
          FieldGroup.folded(
              "course", EventFields.FACILITY, AT_NIGHT, BREAKS, RECORDED, LANGUAGE, INTERPRETER),
          FieldGroup.folded(
              EventFields.CASE,
              EventFields.CASE_NUMBER,
              EventFields.ARTICLES,
              EventFields.PROCEEDING),
          EventFields.OTHERS);

  private Interrogation() {}
}
