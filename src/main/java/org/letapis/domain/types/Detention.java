package org.letapis.domain.types;

import java.util.List;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.vocabulary.PoliceTerms;
import org.letapis.domain.vocabulary.TreatmentTerms;

/** Somebody is deprived of liberty: from the moment of being held until release or transfer. */
public final class Detention {

  public static final Field<RecordId> PERSON = EventFields.PERSON;
  public static final Field<PartialDate> START = EventFields.START;
  public static final Field<PartialDate> END = EventFields.END;
  public static final Field<String> PLACE = EventFields.PLACE;
  public static final Field<RecordId> AGENCY = EventFields.AGENCY;
  public static final Field<List<Article>> ARTICLES = EventFields.ARTICLES;

  public static final Field<PartialDate> FROM = Field.date("from");
  public static final Field<PartialDate> UNTIL = Field.date("until");
  public static final Field<String> CELL = Field.text("cell");

  /** Where the person was taken, one after another. */
  public static final Field<List<String>> TAKEN_TO =
      Field.rows("taken-to", EventFields.FACILITY, FROM, UNTIL, CELL);

  public static final Field<Term> LEGAL_BASIS =
      Field.choice("legal-basis", PoliceTerms.LEGAL_BASIS);
  public static final Field<Term> WARRANT_SHOWN = Field.choice("warrant-shown", Common.YES_NO);
  public static final Field<String> REASON_GIVEN = Field.longText("reason-given");
  public static final Field<String> CHARGES = Field.longText("charges");

  public static final Field<Term> FORCE = Field.choice("force", Common.YES_NO);
  public static final Field<List<Term>> FORCE_METHODS =
      Field.choices("force-methods", TreatmentTerms.METHOD);
  public static final Field<String> INJURIES = Field.longText("injuries");

  public static final Field<String> ITEM = Field.text("what");
  public static final Field<String> ITEM_DESCRIPTION = Field.text("description");
  public static final Field<Term> ITEM_STATUS = Field.choice("status", PoliceTerms.ITEM_STATUS);
  public static final Field<List<String>> ITEMS_TAKEN =
      Field.rows("items-taken", ITEM, ITEM_DESCRIPTION, ITEM_STATUS);

  public static final Field<Term> ACKNOWLEDGED = Field.choice("acknowledged", Common.YES_NO);
  public static final Field<PartialDate> FAMILY_TOLD = Field.date("family-told");
  public static final Field<String> FAMILY_TOLD_BY = Field.text("family-told-by");
  public static final Field<PartialDate> LAWYER_ADMITTED = Field.date("lawyer-admitted");
  public static final Field<List<Term>> CONTACT_ALLOWED =
      Field.choices("contact-allowed", PoliceTerms.CONTACT);
  public static final Field<PartialDate> INCOMMUNICADO_FROM = Field.date("incommunicado-from");
  public static final Field<PartialDate> INCOMMUNICADO_UNTIL = Field.date("incommunicado-until");

  public static final Field<Term> OUTCOME = Field.choice("outcome", PoliceTerms.DETENTION_OUTCOME);
  public static final Field<String> RELEASE_REASON = Field.text("release-reason");

  public static final RecordType TYPE =
      EventFields.type(
          "detention",
          FieldGroup.open("essence", PERSON, START, PLACE, AGENCY, LEGAL_BASIS, ARTICLES),
          FieldGroup.open("taken", TAKEN_TO),
          FieldGroup.open("outcome", OUTCOME, END, RELEASE_REASON),
          FieldGroup.open(EventFields.BY_WHOM.code(), EventFields.UNIT, EventFields.OFFICERS),
          FieldGroup.open("treatment", FORCE, FORCE_METHODS, INJURIES),
          FieldGroup.open("grounds", WARRANT_SHOWN, REASON_GIVEN, CHARGES),
          FieldGroup.folded("items", ITEMS_TAKEN),
          FieldGroup.folded(
              "contact",
              ACKNOWLEDGED,
              FAMILY_TOLD,
              FAMILY_TOLD_BY,
              LAWYER_ADMITTED,
              EventFields.LAWYERS,
              CONTACT_ALLOWED,
              INCOMMUNICADO_FROM,
              INCOMMUNICADO_UNTIL),
          FieldGroup.folded(EventFields.CASE, EventFields.CASE_NUMBER, EventFields.PROCEEDING),
          EventFields.OTHERS);

  private Detention() {}
}
