package org.letapis.domain.vocabulary;

import org.letapis.domain.schema.Vocabulary;

/** Courts, sentences and case files. */
public final class CourtTerms {

  public static final Vocabulary OPENNESS =
      Vocabulary.closed("openness", "open", "closed", "partly");

  public static final Vocabulary STAGE =
      Vocabulary.open(
          "court-stage",
          "remand",
          "first-instance",
          "appeal",
          "supervision",
          "enforcement",
          "retrial");

  public static final Vocabulary PENALTY =
      Vocabulary.open(
          "penalty",
          "imprisonment",
          "open-facility",
          "home-restriction",
          "arrest",
          "administrative-arrest",
          "fine",
          "community-service",
          "corrective-work",
          "compulsory-treatment",
          "confiscation",
          "deportation",
          "acquittal",
          "case-closed");

  public static final Vocabulary REGIME =
      Vocabulary.open("regime", "general", "enhanced", "strict", "special", "prison", "lenient");

  public static final Vocabulary PROCEEDING =
      Vocabulary.closed("proceeding-kind", "criminal", "administrative", "civil");

  public static final Vocabulary PROCEEDING_STATE =
      Vocabulary.open(
          "proceeding-state",
          "check",
          "investigation",
          "suspended",
          "prosecutor",
          "in-court",
          "appeal",
          "in-force",
          "closed");

  public static final Vocabulary PARTY =
      Vocabulary.open(
          "party-role",
          "suspect",
          "accused",
          "convicted",
          "witness",
          "victim",
          "civil-plaintiff",
          "defence-lawyer",
          "representative",
          "investigator",
          "prosecutor",
          "judge",
          "expert",
          "interpreter");

  /** In what a time limit is counted. */
  public static final Vocabulary DEADLINE_UNIT =
      Vocabulary.closed(
          "deadline-unit", "hours", "calendar-days", "working-days", "months", "years");

  public static final Vocabulary PROCEEDING_LINK =
      Vocabulary.open("proceeding-link", "split-off", "joined", "appeal-of", "related");

  private CourtTerms() {}
}
