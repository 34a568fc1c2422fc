package org.letapis.domain.types.event;

import org.letapis.domain.date.PartialDate;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.Money;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.vocabulary.CourtTerms;

/** A court decides on guilt and penalty. */
public final class Verdict {

  public static final Field<Term> PENALTY = Field.choice("penalty", CourtTerms.PENALTY);

  /** The sentence as it was said. */
  public static final Field<String> SENTENCE = Field.text("sentence");

  /** How long, as a length of time. */
  public static final Field<Duration> LENGTH = Field.length("length");

  // Older entries said the length in these: read, and shown where they hold something.
  public static final Field<Long> YEARS = Field.whole("years", 0, 99);
  public static final Field<Long> MONTHS = Field.whole("months", 0, 1_200);
  public static final Field<Long> DAYS = Field.whole("days", 0, 36_500);
  public static final Field<Money> FINE = Field.sum("fine");
  public static final Field<Term> REGIME = Field.choice("regime", CourtTerms.REGIME);
  public static final Field<Term> STAGE = Field.choice("stage", CourtTerms.STAGE);
  public static final Field<Term> OPENNESS = Field.choice("openness", CourtTerms.OPENNESS);
  public static final Field<Term> APPEALED = Field.choice("appealed", Common.YES_NO);
  public static final Field<PartialDate> APPEAL_DATE = Field.date("appeal-date");
  public static final Field<String> APPEAL_RESULT = Field.text("appeal-result");
  public static final Field<PartialDate> IN_FORCE = Field.date("in-force");

  public static final RecordType TYPE =
      EventFields.type(
              "verdict",
              FieldGroup.open(EventFields.WHO_WHEN_WHERE, EventFields.PERSON, EventFields.START),
              FieldGroup.open(
                  "sentence", EventFields.ARTICLES, PENALTY, SENTENCE, LENGTH, FINE, REGIME),
              FieldGroup.folded("figures", YEARS, MONTHS, DAYS),
              FieldGroup.open(
                  EventFields.COURTROOM,
                  EventFields.COURT,
                  EventFields.JUDGES,
                  EventFields.PROSECUTORS,
                  EventFields.LAWYERS,
                  STAGE,
                  OPENNESS),
              FieldGroup.folded("appeal", APPEALED, APPEAL_DATE, APPEAL_RESULT, IN_FORCE),
              FieldGroup.folded(EventFields.CASE, EventFields.CASE_NUMBER, EventFields.PROCEEDING),
              EventFields.OTHERS)
          .retiring(YEARS, MONTHS, DAYS);

  private Verdict() {}
}
