package org.letapis.domain.types;

import java.util.List;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.vocabulary.NameTerms;
import org.letapis.domain.vocabulary.PlaceTerms;

/** A place where people are held, tried or treated. */
public final class Facility {

  public static final Field<String> NAME = Field.text("name");
  public static final Field<Term> SCRIPT = Field.choice("script", NameTerms.SCRIPT);
  public static final Field<Term> NAME_KIND = Field.choice("kind", NameTerms.TITLE_KIND);

  /** The place's name in each script, and what else it is called. */
  public static final Field<List<String>> NAMES = Field.rows("names", NAME, SCRIPT, NAME_KIND);

  public static final Field<Term> KIND = Field.choice("kind", PlaceTerms.FACILITY);
  public static final Field<Term> REGION = Field.choice("region", PlaceTerms.REGION);
  public static final Field<String> ADDRESS = Field.text("address");
  public static final Field<RecordId> RUN_BY = Field.reference("run-by", "organisation");

  /** WGS 84 latitude and longitude in decimal degrees, as in {@code 53.9023, 27.5619}. */
  public static final Field<String> COORDINATES = Field.text("coordinates");

  public static final Field<Term> PRECISION = Field.choice("precision", PlaceTerms.PRECISION);

  public static final RecordType TYPE =
      RecordType.thing(
          "facility",
          RecordType.Category.FACILITY,
          List.of(
              FieldGroup.open("name", NAMES, KIND),
              FieldGroup.open("where", REGION, ADDRESS),
              FieldGroup.folded("details", RUN_BY, COORDINATES, PRECISION)),
          List.of(NAMES));

  private Facility() {}
}
