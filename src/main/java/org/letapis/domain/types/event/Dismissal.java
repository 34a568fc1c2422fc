package org.letapis.domain.types.event;

import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.vocabulary.AftermathTerms;

/** Somebody loses work, a place of study, a licence. */
public final class Dismissal {

  public static final Field<Term> KIND = Field.choice("kind", AftermathTerms.DISMISSAL);
  public static final Field<String> FROM_WHERE = Field.text("from-where");
  public static final Field<String> POSITION = Field.text("position");
  public static final Field<Term> CAUSE = Field.choice("cause", AftermathTerms.STATED_CAUSE);
  public static final Field<Term> PRESSURE = Field.choice("pressure", Common.YES_NO);
  public static final Field<Term> REINSTATED = Field.choice("reinstated", Common.YES_NO);

  public static final RecordType TYPE =
      EventFields.type(
          "dismissal",
          FieldGroup.open(EventFields.WHO_WHEN_WHERE, EventFields.PERSON, EventFields.START),
          FieldGroup.open("what", KIND, FROM_WHERE, POSITION, CAUSE, PRESSURE, REINSTATED),
          EventFields.BY_WHOM_FOLDED,
          EventFields.OTHERS);

  private Dismissal() {}
}
