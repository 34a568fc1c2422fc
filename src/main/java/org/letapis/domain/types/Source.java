package org.letapis.domain.types;

import java.util.List;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.vocabulary.PoliceTerms;
import org.letapis.domain.vocabulary.SourceTerms;

/** Somebody or something several records rest on: a person who tells, a paper, a publication. */
public final class Source {

  /** What the source is called in the casebook; it need not be a name. */
  public static final Field<String> TITLE = Field.text("title");

  public static final Field<Term> KIND = Common.SOURCE_KIND;
  public static final Field<RecordId> WHO =
      Field.reference("who", "person", "official", "organisation");
  public static final Field<Term> CONNECTION = Field.choice("connection", SourceTerms.CONNECTION);
  public static final Field<List<Term>> LANGUAGES =
      Field.choices("languages", PoliceTerms.LANGUAGE);
  public static final Field<PartialDate> RECEIVED = Common.SOURCE_RECEIVED;
  public static final Field<Term> RELIABILITY = Common.SOURCE_RELIABILITY;
  public static final Field<String> RELIABILITY_WHY = Field.longText("reliability-why");

  public static final Field<Term> CONSENT_FORM =
      Field.choice("consent-form", SourceTerms.CONSENT_FORM);
  public static final Field<String> WITHHOLD_WHY = Field.text("withhold-why");

  /** What the source agreed to, one agreement a row. */
  public static final Field<List<String>> CONSENTS =
      Field.rows(
          "consents",
          Common.CONSENT_USES,
          Common.CONSENT_FROM,
          CONSENT_FORM,
          Common.CONSENT_DATE,
          Common.CONSENT_WITHHOLD,
          WITHHOLD_WHY,
          Common.CONSENT_WITHDRAWN);

  public static final Field<String> AUTHOR = Field.text("author");
  public static final Field<PartialDate> PUBLISHED = Field.date("published");
  public static final Field<String> LINK = Field.text("link");
  public static final Field<String> KEPT_AT = Field.text("kept-at");
  public static final Field<String> CONTACT = Field.longText("contact");

  public static final RecordType TYPE =
      RecordType.thing(
          "source",
          RecordType.Category.SOURCE,
          List.of(
              FieldGroup.open("what", TITLE, KIND, WHO, CONNECTION, RECEIVED, LANGUAGES),
              FieldGroup.open("consent", CONSENTS),
              FieldGroup.open("trust", RELIABILITY, RELIABILITY_WHY),
              FieldGroup.folded("published", AUTHOR, PUBLISHED, LINK, KEPT_AT),
              FieldGroup.folded("contact", CONTACT)),
          List.of(TITLE));

  private Source() {}
}
