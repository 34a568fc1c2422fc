package org.letapis.domain.vocabulary;

import org.letapis.domain.schema.Vocabulary;

/** Places, institutions and where they are. */
public final class PlaceTerms {

  public static final Vocabulary REGION =
      Vocabulary.open(
          "region",
          "minsk",
          "minsk-region",
          "brest-region",
          "vitebsk-region",
          "gomel-region",
          "grodno-region",
          "mogilev-region",
          "abroad");

  /** Kinds of place where people are held, tried or treated. */
  public static final Vocabulary FACILITY =
      Vocabulary.open(
          "facility-kind",
          "police-department",
          "temporary-detention",
          "offenders-isolation",
          "pre-trial-prison",
          "colony",
          "prison",
          "open-facility",
          "juvenile-colony",
          "labour-treatment",
          "kgb-prison",
          "court",
          "hospital",
          "psychiatric-hospital",
          "border-post");

  public static final Vocabulary PRECISION =
      Vocabulary.closed("coordinate-precision", "exact", "street", "locality", "region");

  public static final Vocabulary PREMISES =
      Vocabulary.open(
          "premises", "home", "office", "vehicle", "personal", "country-house", "garage");

  public static final Vocabulary ORGANISATION =
      Vocabulary.open(
          "organisation-kind",
          "agency",
          "unit",
          "court",
          "party",
          "union",
          "ngo",
          "media",
          "initiative",
          "employer",
          "school");

  /** The branch of the state an agency or a unit belongs to. */
  public static final Vocabulary BRANCH =
      Vocabulary.open(
          "branch",
          "police",
          "organised-crime",
          "riot-police",
          "internal-troops",
          "kgb",
          "investigative-committee",
          "prosecution",
          "financial-investigation",
          "operational-analysis",
          "border-guard",
          "customs",
          "prison-service",
          "court",
          "administration");

  private PlaceTerms() {}
}
