package org.letapis.domain.types;

import java.util.List;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.Money;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.vocabulary.PlaceTerms;
import org.letapis.domain.vocabulary.PoliceTerms;

/** A search of premises, a vehicle or a person, from entry to leaving. */
public final class Search {

  public static final Field<RecordId> PERSON = EventFields.PERSON;
  public static final Field<PartialDate> START = EventFields.START;
  public static final Field<PartialDate> END = EventFields.END;
  public static final Field<String> PLACE = EventFields.PLACE;
  public static final Field<RecordId> AGENCY = EventFields.AGENCY;

  public static final Field<List<Term>> PREMISES = Field.choices("premises", PlaceTerms.PREMISES);
  public static final Field<String> OWNER = Field.text("owner");

  public static final Field<String> ITEM = Field.text("what");
  public static final Field<String> ITEM_OWNER = Field.text("owner");
  public static final Field<String> ITEM_SERIAL = Field.text("serial");
  public static final Field<Term> PASSWORD_DEMANDED =
      Field.choice("password-demanded", Common.YES_NO);
  public static final Field<Term> PASSWORD_GIVEN = Field.choice("password-given", Common.YES_NO);
  public static final Field<Term> IN_PROTOCOL = Field.choice("in-protocol", Common.YES_NO);
  public static final Field<Term> ITEM_STATUS = Field.choice("status", PoliceTerms.ITEM_STATUS);

  /** What was taken away, one thing a row. */
  public static final Field<List<String>> SEIZED =
      Field.rows(
          "seized",
          ITEM,
          ITEM_OWNER,
          ITEM_SERIAL,
          PASSWORD_DEMANDED,
          PASSWORD_GIVEN,
          IN_PROTOCOL,
          ITEM_STATUS);

  public static final Field<Term> ORDER_SHOWN = Field.choice("order-shown", Common.YES_NO);
  public static final Field<Term> ORDER_COPIED = Field.choice("order-copied", Common.YES_NO);
  public static final Field<String> ORDER_NUMBER = Field.text("order-number");

  public static final Field<Term> ENTRY_FORCED = Field.choice("entry-forced", Common.YES_NO);
  public static final Field<Term> WITNESSES_PRESENT =
      Field.choice("witnesses-present", Common.YES_NO);
  public static final Field<String> WITNESSES = Field.text("witnesses");
  public static final Field<Term> LAWYER_ASKED = Field.choice("lawyer-asked", Common.YES_NO);
  public static final Field<Term> LAWYER_ADMITTED = Field.choice("lawyer-admitted", Common.YES_NO);
  public static final Field<Term> PHONES_BLOCKED = Field.choice("phones-blocked", Common.YES_NO);
  public static final Field<List<Term>> VULNERABLE =
      Field.choices("vulnerable", PoliceTerms.VULNERABLE);
  public static final Field<Term> PERSONAL_SEARCHES =
      Field.choice("personal-searches", Common.YES_NO);
  public static final Field<String> PERSONAL_SEARCHES_HOW = Field.longText("personal-searches-how");

  public static final Field<String> DAMAGE = Field.longText("damage");
  public static final Field<Money> LOSS = Field.sum("loss");

  public static final Field<Term> PROTOCOL_GIVEN = Field.choice("protocol-given", Common.YES_NO);
  public static final Field<Term> REMARKS_ENTERED = Field.choice("remarks-entered", Common.YES_NO);
  public static final Field<String> REMARKS = Field.longText("remarks");
  public static final Field<List<Term>> FOLLOWED =
      Field.choices("followed", PoliceTerms.SEARCH_FOLLOWED);

  public static final RecordType TYPE =
      EventFields.type(
          "search",
          FieldGroup.open(
              EventFields.WHO_WHEN_WHERE, PERSON, START, PLACE, END, OWNER, AGENCY, PREMISES),
          FieldGroup.open("seized", SEIZED),
          FieldGroup.open(
              EventFields.BY_WHOM.code(),
              EventFields.UNIT,
              EventFields.OFFICER_COUNT,
              EventFields.OFFICERS),
          FieldGroup.open(
              "order",
              ORDER_SHOWN,
              ORDER_COPIED,
              ORDER_NUMBER,
              EventFields.CASE_NUMBER,
              EventFields.ARTICLES,
              EventFields.PROCEEDING),
          FieldGroup.open(
              "course",
              ENTRY_FORCED,
              WITNESSES_PRESENT,
              WITNESSES,
              LAWYER_ASKED,
              LAWYER_ADMITTED,
              PHONES_BLOCKED,
              VULNERABLE,
              PERSONAL_SEARCHES,
              PERSONAL_SEARCHES_HOW),
          FieldGroup.folded("damage", DAMAGE, LOSS),
          FieldGroup.folded("protocol", PROTOCOL_GIVEN, REMARKS_ENTERED, REMARKS, FOLLOWED),
          EventFields.OTHERS);

  private Search() {}
}
