package org.letapis.domain.types.event;

import java.util.List;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.vocabulary.AftermathTerms;
import org.letapis.domain.vocabulary.CourtTerms;

/** A stay in one place of detention, from arrival to leaving it. */
public final class Custody {

  public static final Field<Term> REGIME = Field.choice("regime", CourtTerms.REGIME);
  public static final Field<String> CELL = Field.text("cell");

  /** How long, where that was said, or is all that is known. */
  public static final Field<Duration> LENGTH = Field.length("length");

  public static final Field<Term> PUNISHMENT = Field.choice("kind", AftermathTerms.PUNISHMENT);
  public static final Field<PartialDate> FROM = Field.date("from");
  public static final Field<PartialDate> UNTIL = Field.date("until");
  public static final Field<Duration> PUNISHMENT_LENGTH = Field.length("length");
  public static final Field<String> PUNISHMENT_REASON = Field.text("reason");

  /** Punishment cell (ШИЗО), cell-type room (ПКТ) and other penalties inside. */
  public static final Field<List<String>> PUNISHMENTS =
      Field.rows("punishments", PUNISHMENT, FROM, UNTIL, PUNISHMENT_LENGTH, PUNISHMENT_REASON);

  public static final Field<Term> PARCELS = Field.choice("parcels", Common.YES_NO);
  public static final Field<Term> LETTERS = Field.choice("letters", Common.YES_NO);
  public static final Field<Term> VISITS = Field.choice("visits", Common.YES_NO);
  public static final Field<Term> MEDICINE = Field.choice("medicine", Common.YES_NO);
  public static final Field<Term> LAWYER_DENIED = Field.choice("lawyer-denied", Common.YES_NO);
  public static final Field<PartialDate> INCOMMUNICADO_FROM = Field.date("incommunicado-from");
  public static final Field<PartialDate> INCOMMUNICADO_UNTIL = Field.date("incommunicado-until");

  /** Registers the prison puts somebody on, as of those “inclined to extremism”. */
  public static final Field<List<Term>> MARKS = Field.choices("marks", AftermathTerms.CUSTODY_MARK);

  public static final Field<String> CONDITIONS = Field.longText("conditions");

  public static final RecordType TYPE =
      EventFields.type(
          "custody",
          FieldGroup.open(
              EventFields.WHO_WHEN_WHERE,
              EventFields.PERSON,
              EventFields.FACILITY,
              EventFields.START,
              EventFields.END,
              LENGTH),
          FieldGroup.open("regime", REGIME, CELL, CONDITIONS),
          FieldGroup.open(
              "contact",
              PARCELS,
              LETTERS,
              VISITS,
              MEDICINE,
              LAWYER_DENIED,
              INCOMMUNICADO_FROM,
              INCOMMUNICADO_UNTIL),
          FieldGroup.open("punishments", PUNISHMENTS, MARKS),
          FieldGroup.folded(EventFields.CASE, EventFields.CASE_NUMBER, EventFields.PROCEEDING),
          EventFields.OTHERS);

  private Custody() {}
}
