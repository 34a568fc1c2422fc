package org.letapis.domain.schema;

import java.util.List;
import java.util.Set;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;

/**
 * What several kinds of event ask in the same words, so that it is labelled, counted and compared
 * as one. Labels are under {@code field.common} and {@code group.common}.
 */
public final class EventFields {

  /** How sure we are of a link: that it was this person, this office, this official. */
  public static final Vocabulary CERTAINTIES =
      Vocabulary.closed("certainty", "claimed", "suspected", "likely", "certain");

  /** Somebody's part in what happened, after the roles HURIDOCS lists for its involvement links. */
  public static final Vocabulary ROLES =
      Vocabulary.open(
          "involvement-role",
          "perpetrator",
          "commander",
          "investigator",
          "judge",
          "prosecutor",
          "doctor",
          "lawyer",
          "interpreter",
          "informer",
          "attesting-witness",
          "witness",
          "relative",
          "victim",
          "detained-together");

  public static final Vocabulary DEGREES =
      Vocabulary.closed("involvement-degree", "ordered", "carried-out", "assisted", "present");

  /** Whom it happened to. */
  public static final Field<RecordId> PERSON = Field.reference("person", "person");

  /** When it was, or when it began. */
  public static final Field<PartialDate> START = Field.date("start");

  /** When it ended. */
  public static final Field<PartialDate> END = Field.date("end");

  public static final Field<String> PLACE = Field.text("place");
  public static final Field<RecordId> FACILITY = Field.reference("facility", "facility");
  public static final Field<RecordId> AGENCY = Field.reference("agency", "organisation");
  public static final Field<RecordId> UNIT = Field.reference("unit", "organisation");

  public static final Field<RecordId> OFFICIAL = Field.reference("official", "official");
  public static final Field<String> DESCRIBED = Field.text("described");
  public static final Field<String> BADGE = Field.text("badge");
  public static final Field<Term> MASKED = Field.choice("masked", Common.YES_NO);
  public static final Field<String> DID = Field.text("did");

  /** Officers, named or only described. */
  public static final Field<List<String>> OFFICERS =
      Field.rows("officers", OFFICIAL, DESCRIBED, BADGE, MASKED, DID);

  public static final Field<Long> OFFICER_COUNT = Field.whole("officer-count", 0, 10_000);
  public static final Field<List<Article>> ARTICLES = Field.articles("articles");
  public static final Field<String> CASE_NUMBER = Field.text("case-number");

  /** The case file this belongs to. */
  public static final Field<RecordId> PROCEEDING = Field.reference("proceeding", "proceeding");

  public static final Field<RecordId> COURT = Field.reference("court", "organisation", "facility");
  public static final Field<String> NAME = Field.text("name");
  public static final Field<List<String>> JUDGES = Field.rows("judges", OFFICIAL, NAME);
  public static final Field<List<String>> PROSECUTORS = Field.rows("prosecutors", OFFICIAL, NAME);
  public static final Field<RecordId> LAWYER = Field.reference("lawyer", "person");
  public static final Field<List<String>> LAWYERS = Field.rows("lawyers", LAWYER, NAME);

  public static final Field<RecordId> WHO =
      Field.reference("who", "person", "official", "organisation");
  public static final Field<Term> ROLE = Field.choice("role", ROLES);
  public static final Field<Term> DEGREE = Field.choice("degree", DEGREES);
  public static final Field<Term> CERTAINTY = Field.choice("certainty", CERTAINTIES);

  /** Who did what to whom, beyond what the kind of event asks by itself. */
  public static final Field<List<String>> INVOLVED =
      Field.rows("involved", WHO, NAME, ROLE, DEGREE, CERTAINTY);

  /** Who did it. */
  public static final FieldGroup BY_WHOM = FieldGroup.open("by-whom", AGENCY, UNIT, OFFICERS);

  /** The same, where it is seldom known. */
  public static final FieldGroup BY_WHOM_FOLDED =
      FieldGroup.folded("by-whom", AGENCY, UNIT, OFFICERS);

  /** Anybody else who had a part. */
  public static final FieldGroup OTHERS = FieldGroup.folded("others", INVOLVED);

  private static final Set<Field<?>> FIELDS =
      Set.of(
          PERSON,
          START,
          END,
          PLACE,
          FACILITY,
          AGENCY,
          UNIT,
          OFFICERS,
          OFFICER_COUNT,
          ARTICLES,
          CASE_NUMBER,
          PROCEEDING,
          COURT,
          JUDGES,
          PROSECUTORS,
          LAWYERS,
          INVOLVED);

  /** Code of the group every kind of event begins with. */
  public static final String WHO_WHEN_WHERE = "who-when-where";

  /** Code of the group of a court's people. */
  public static final String COURTROOM = "courtroom";

  /** Code of the group that says which case file an event belongs to. */
  public static final String CASE = "case";

  private static final Set<String> GROUPS =
      Set.of(WHO_WHEN_WHERE, COURTROOM, BY_WHOM.code(), OTHERS.code(), CASE);

  private EventFields() {}

  /**
   * A kind of event: it happened to a person, at a start, and until an end where a group asks one.
   */
  public static RecordType type(String code, FieldGroup... groups) {
    boolean lasts = List.of(groups).stream().anyMatch(g -> g.fields().contains(END));
    return new RecordType(
        code,
        RecordType.Category.EVENT,
        List.of(groups),
        PERSON,
        START,
        lasts ? END : null,
        List.of());
  }

  /** Whether a field is labelled once for all kinds, whatever terms a casebook added to it. */
  static boolean shares(Field<?> field) {
    return FIELDS.stream()
        .anyMatch(
            f ->
                f.code().equals(field.code())
                    && f.kind().getClass().equals(field.kind().getClass()));
  }

  /** Whether a group is labelled once for all kinds. */
  static boolean shares(FieldGroup group) {
    return GROUPS.contains(group.code());
  }
}
