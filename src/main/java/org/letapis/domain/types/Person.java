package org.letapis.domain.types;

import java.util.List;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.vocabulary.NameTerms;
import org.letapis.domain.vocabulary.PersonTerms;

/** A person something happened to, or who is linked with one. */
public final class Person {

  public static final Field<String> FAMILY = Field.text("family");
  public static final Field<String> GIVEN = Field.text("given");
  public static final Field<String> PATRONYMIC = Field.text("patronymic");
  public static final Field<Term> SCRIPT = Field.choice("script", NameTerms.SCRIPT);
  public static final Field<Term> NAME_KIND = Field.choice("kind", NameTerms.KIND);

  /** A name in each script and of each kind; a nickname stands under given. */
  public static final Field<List<String>> NAMES =
      Field.rows("names", FAMILY, GIVEN, PATRONYMIC, SCRIPT, NAME_KIND);

  public static final Field<PartialDate> BORN = Field.date("born");
  public static final Field<String> BIRTHPLACE = Field.text("birthplace");
  public static final Field<Term> SEX = Field.choice("sex", PersonTerms.SEX);
  public static final Field<List<Term>> CITIZENSHIP =
      Field.choices("citizenship", PersonTerms.CITIZENSHIP);

  public static final Field<String> OCCUPATION = Field.text("occupation");

  /** The same by what kind of work it is, for counting. */
  public static final Field<List<Term>> OCCUPATION_GROUPS =
      Field.choices("occupation-groups", PersonTerms.OCCUPATION);

  public static final Field<String> EMPLOYER = Field.text("employer");

  public static final Field<RecordId> ORGANISATION =
      Field.reference("organisation", "organisation");
  public static final Field<String> ORGANISATION_NAME = Field.text("name");
  public static final Field<PartialDate> FROM = Field.date("from");
  public static final Field<PartialDate> UNTIL = Field.date("until");

  public static final Field<Term> AFFILIATION_KIND = Field.choice("kind", PersonTerms.AFFILIATION);
  public static final Field<String> AFFILIATION_ROLE = Field.text("role");
  public static final Field<List<String>> AFFILIATIONS =
      Field.rows(
          "affiliations",
          AFFILIATION_KIND,
          ORGANISATION,
          ORGANISATION_NAME,
          AFFILIATION_ROLE,
          FROM,
          UNTIL);

  public static final Field<Term> STATUS = Field.choice("status", PersonTerms.STATUS);
  public static final Field<PartialDate> STATUS_DATE = Field.date("date");
  public static final Field<String> STATUS_REFERENCE = Field.text("reference");

  /** What organisations say this person is: claims, never derived by the program. */
  public static final Field<List<String>> STATUSES =
      Field.rows(
          "statuses", STATUS, ORGANISATION, ORGANISATION_NAME, STATUS_DATE, STATUS_REFERENCE);

  public static final Field<RecordId> RELATED = Field.reference("person", "person");
  public static final Field<String> RELATED_NAME = Field.text("name");
  public static final Field<Term> RELATION = Field.choice("relation", PersonTerms.RELATION);
  public static final Field<String> RELATION_NOTE = Field.text("note");

  /** What the other one is to this person: “parent” says the other is this one's parent. */
  public static final Field<List<String>> RELATIONS =
      Field.rows(
          "relations", RELATION, RELATED, RELATED_NAME, EventFields.CERTAINTY, RELATION_NOTE);

  public static final Field<String> DEPENDANT_NAME = Field.text("name");
  public static final Field<Term> DEPENDANT_RELATION =
      Field.choice("relation", PersonTerms.RELATION);
  public static final Field<String> DEPENDANT_NEEDS = Field.text("needs");
  public static final Field<List<String>> DEPENDANTS =
      Field.rows("dependants", DEPENDANT_NAME, DEPENDANT_RELATION, BORN, DEPENDANT_NEEDS);

  public static final Field<String> HEALTH = Field.longText("health");
  public static final Field<String> MEDICATION = Field.longText("medication");

  public static final Field<Term> ADDRESS_KIND = Field.choice("kind", PersonTerms.ADDRESS);
  public static final Field<String> ADDRESS = Field.text("address");
  public static final Field<List<String>> ADDRESSES =
      Field.rows("addresses", ADDRESS_KIND, ADDRESS, FROM, UNTIL);

  public static final Field<Term> IDENTIFIER_KIND = Field.choice("kind", PersonTerms.IDENTIFIER);
  public static final Field<String> IDENTIFIER = Field.text("value");
  public static final Field<List<String>> IDENTIFIERS =
      Field.rows("identifiers", IDENTIFIER_KIND, IDENTIFIER, UNTIL);

  public static final RecordType TYPE =
      RecordType.thing(
          "person",
          RecordType.Category.PERSON,
          List.of(
              FieldGroup.open("name", NAMES, BORN, SEX, BIRTHPLACE, CITIZENSHIP),
              FieldGroup.open("statuses", STATUSES),
              FieldGroup.open("life", OCCUPATION, EMPLOYER, OCCUPATION_GROUPS, AFFILIATIONS),
              FieldGroup.folded("family", RELATIONS, DEPENDANTS),
              FieldGroup.folded("health", HEALTH, MEDICATION),
              FieldGroup.folded("papers", ADDRESSES, IDENTIFIERS)),
          List.of(NAMES));

  private Person() {}
}
