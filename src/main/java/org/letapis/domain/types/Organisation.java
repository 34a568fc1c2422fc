package org.letapis.domain.types;

import java.util.List;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.vocabulary.PlaceTerms;

/** An agency of the state or a unit of one, a court, a party, a union, an NGO, a newsroom. */
public final class Organisation {

  public static final Field<String> NAME = Facility.NAME;
  public static final Field<Term> SCRIPT = Facility.SCRIPT;
  public static final Field<Term> NAME_KIND = Facility.NAME_KIND;

  /** The name in each script, and what else it is called. */
  public static final Field<List<String>> NAMES = Field.rows("names", NAME, SCRIPT, NAME_KIND);

  public static final Field<Term> KIND = Field.choice("kind", PlaceTerms.ORGANISATION);
  public static final Field<Term> BRANCH = Field.choice("branch", PlaceTerms.BRANCH);
  public static final Field<RecordId> PARENT = Field.reference("parent", "organisation");
  public static final Field<Term> REGION = Field.choice("region", PlaceTerms.REGION);
  public static final Field<String> ADDRESS = Field.text("address");

  public static final RecordType TYPE =
      RecordType.thing(
          "organisation",
          RecordType.Category.ORGANISATION,
          List.of(
              FieldGroup.open("name", NAMES, KIND, BRANCH, PARENT),
              FieldGroup.folded("where", REGION, ADDRESS)),
          List.of(NAMES));

  private Organisation() {}
}
