package org.letapis.domain.schema;

import java.util.List;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;

/** What every record carries. */
public final class Common {

  /** Answers to a yes-or-no question; that nobody knows or asked is an {@link Absent}. */
  public static final Vocabulary YES_NO = Vocabulary.closed("yes-no", "yes", "no", "partly");

  public static final Vocabulary CONFIDENTIALITIES =
      Vocabulary.closed("confidentiality", "public", "partners", "restricted");
  public static final Vocabulary VERIFICATIONS =
      Vocabulary.closed("verification", "unknown", "unlikely", "possible", "likely", "confirmed");
  public static final Vocabulary SOURCE_KINDS =
      Vocabulary.open(
          "source-kind",
          "interview",
          "relative",
          "lawyer",
          "document",
          "court-notice",
          "media",
          "register",
          "observation",
          "witness",
          "letter",
          "photo-video",
          "official-answer");
  public static final Vocabulary RELIABILITIES =
      Vocabulary.closed("reliability", "unknown", "low", "medium", "high");
  public static final Vocabulary USES =
      Vocabulary.closed("use", "archive", "partners", "publication", "court");

  public static final Field<String> ACCOUNT = Field.longText("account");
  public static final Field<List<Term>> TAGS = Field.choices("tags", Vocabulary.open("tag"));
  public static final Field<Term> CONFIDENTIALITY =
      Field.choice("confidentiality", CONFIDENTIALITIES);
  public static final Field<Term> VERIFICATION = Field.choice("verification", VERIFICATIONS);

  public static final Field<Term> SOURCE_KIND = Field.choice("kind", SOURCE_KINDS);
  public static final Field<RecordId> SOURCE = Field.reference("source", "source");
  public static final Field<String> SOURCE_NAME = Field.text("name");
  public static final Field<Term> SOURCE_RELIABILITY = Field.choice("reliability", RELIABILITIES);
  public static final Field<PartialDate> SOURCE_RECEIVED = Field.date("received");
  public static final Field<String> SOURCE_LANGUAGE = Field.text("language");
  public static final Field<Supported> SOURCE_SUPPORTS = Field.supports("supports");
  public static final Field<List<Term>> CONSENT_USES = Field.choices("consent", USES);
  public static final Field<String> CONSENT_FROM = Field.text("consent-from");
  public static final Field<String> CONSENT_WITHHOLD = Field.text("withhold");
  public static final Field<PartialDate> CONSENT_DATE = Field.date("consent-date");
  public static final Field<PartialDate> CONSENT_WITHDRAWN = Field.date("consent-withdrawn");
  public static final Field<List<String>> SOURCES =
      Field.rows(
          "sources",
          SOURCE_KIND,
          SOURCE_NAME,
          SOURCE,
          SOURCE_RELIABILITY,
          SOURCE_RECEIVED,
          SOURCE_LANGUAGE,
          SOURCE_SUPPORTS,
          CONSENT_USES,
          CONSENT_FROM,
          CONSENT_WITHHOLD,
          CONSENT_DATE,
          CONSENT_WITHDRAWN);

  public static final Field<FileRef> FILE = Field.attachment("file");
  public static final Field<String> FILE_DESCRIPTION = Field.text("description");
  public static final Field<PartialDate> FILE_CAPTURED = Field.date("captured");
  public static final Field<String> FILE_ORIGIN = Field.text("origin");

  /** The record that tells the file's own story, where it has one. */
  public static final Field<RecordId> FILE_RECORD = Field.reference("record", "file");

  public static final Field<List<String>> FILES =
      Field.rows("files", FILE, FILE_DESCRIPTION, FILE_CAPTURED, FILE_ORIGIN, FILE_RECORD);

  /** The groups that follow a type's own in every form. */
  public static final List<FieldGroup> GROUPS =
      List.of(
          FieldGroup.open("account", ACCOUNT),
          FieldGroup.open("files", FILES),
          FieldGroup.folded("sources", SOURCES),
          FieldGroup.folded("handling", CONFIDENTIALITY, VERIFICATION, TAGS));

  private Common() {}
}
