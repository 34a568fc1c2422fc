package org.letapis.domain.types;

import java.util.List;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;

/**
 * Somebody who acts for the state: an officer, an investigator, a judge; named or only described.
 */
public final class Official {

  public static final Field<List<String>> NAMES = Person.NAMES;
  public static final Field<String> DESCRIBED = Field.text("described");
  public static final Field<String> BADGE = EventFields.BADGE;
  public static final Field<PartialDate> BORN = Field.date("born");

  public static final Field<RecordId> UNIT = Field.reference("unit", "organisation");
  public static final Field<String> POSITION = Field.text("position");
  public static final Field<String> RANK = Field.text("rank");
  public static final Field<PartialDate> FROM = Field.date("from");
  public static final Field<PartialDate> UNTIL = Field.date("until");

  /** Where the official served, and when. */
  public static final Field<List<String>> POSTINGS =
      Field.rows("postings", POSITION, RANK, UNIT, FROM, UNTIL);

  public static final RecordType TYPE =
      RecordType.thing(
          "official",
          RecordType.Category.PERSON,
          List.of(
              FieldGroup.open("name", NAMES, DESCRIBED, BADGE, BORN),
              FieldGroup.open("postings", POSTINGS)),
          List.of());

  private Official() {}
}
