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
import org.letapis.domain.vocabulary.CourtTerms;

/** A case file: criminal, administrative or civil. */
public final class Proceeding {

  public static final Field<Term> KIND = Field.choice("kind", CourtTerms.PROCEEDING);
  public static final Field<String> NUMBER = Field.text("number");
  public static final Field<Term> STATE = Field.choice("state", CourtTerms.PROCEEDING_STATE);
  public static final Field<PartialDate> OPENED = Field.date("opened");
  public static final Field<PartialDate> CLOSED = Field.date("closed");

  public static final Field<String> CHARGE = Field.longText("charge");

  public static final Field<RecordId> PARTY =
      Field.reference("party", "person", "official", "organisation");
  public static final Field<String> PARTY_NAME = Field.text("name");
  public static final Field<Term> PARTY_ROLE = Field.choice("role", CourtTerms.PARTY);
  public static final Field<PartialDate> FROM = Field.date("from");
  public static final Field<PartialDate> UNTIL = Field.date("until");

  /** Who takes part, in what role, and since when. */
  public static final Field<List<String>> PARTIES =
      Field.rows("parties", PARTY_ROLE, PARTY, PARTY_NAME, FROM, UNTIL);

  public static final Field<RecordId> LINKED = Field.reference("linked", "proceeding");
  public static final Field<Term> LINK = Field.choice("link", CourtTerms.PROCEEDING_LINK);
  public static final Field<List<String>> LINKS = Field.rows("links", LINKED, LINK);

  public static final Field<String> DEADLINE = Field.text("what");
  public static final Field<String> BEGINS_WITH = Field.text("begins-with");
  public static final Field<PartialDate> BEGAN = Field.date("began");
  public static final Field<Long> LENGTH = Field.whole("length", 1, 10_000);
  public static final Field<Term> UNIT = Field.choice("unit", CourtTerms.DEADLINE_UNIT);
  public static final Field<PartialDate> DUE = Field.date("due");
  public static final Field<String> LEGAL_SOURCE = Field.text("legal-source");
  public static final Field<String> VERIFIED_BY = Field.text("verified-by");
  public static final Field<Term> DONE = Field.choice("done", Common.YES_NO);

  /** Since and until when the rule a deadline follows is law. */
  public static final Field<PartialDate> VALID_FROM = Field.date("valid-from");

  public static final Field<PartialDate> VALID_UNTIL = Field.date("valid-until");

  /** What must be done by when, and by what rule: one that nobody verified stays unverified. */
  public static final Field<List<String>> DEADLINES =
      Field.rows(
          "deadlines",
          DEADLINE,
          BEGINS_WITH,
          BEGAN,
          LENGTH,
          UNIT,
          DUE,
          LEGAL_SOURCE,
          VALID_FROM,
          VALID_UNTIL,
          VERIFIED_BY,
          DONE);

  public static final RecordType TYPE =
      RecordType.thing(
          "proceeding",
          RecordType.Category.PROCEEDING,
          List.of(
              FieldGroup.open(
                  "about", KIND, NUMBER, EventFields.ARTICLES, STATE, OPENED, CLOSED, CHARGE),
              FieldGroup.open("parties", PARTIES),
              FieldGroup.open("body", EventFields.AGENCY, EventFields.COURT),
              FieldGroup.folded("deadlines", DEADLINES),
              FieldGroup.folded("links", LINKS)),
          List.of(KIND));

  private Proceeding() {}
}
