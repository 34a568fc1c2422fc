package org.letapis.domain.vocabulary;

import org.letapis.domain.schema.Vocabulary;

/** Where knowledge comes from. */
public final class SourceTerms {

  /** How a source came to know what it tells. */
  public static final Vocabulary CONNECTION =
      Vocabulary.open(
          "source-connection",
          "victim",
          "eyewitness",
          "second-hand",
          "relative",
          "professional",
          "official",
          "document");

  public static final Vocabulary CONSENT_FORM =
      Vocabulary.open("consent-form", "written", "oral", "recorded", "message");

  public static final Vocabulary FILE =
      Vocabulary.open(
          "file-kind",
          "photo",
          "video",
          "audio",
          "screenshot",
          "court-paper",
          "official-paper",
          "letter",
          "medical-paper",
          "statement");

  private SourceTerms() {}
}
