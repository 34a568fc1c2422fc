package org.letapis.domain.vocabulary;

import org.letapis.domain.schema.Vocabulary;

/** What is asked about a person. */
public final class PersonTerms {

  public static final Vocabulary SEX = Vocabulary.closed("sex", "female", "male", "other");

  public static final Vocabulary CITIZENSHIP =
      Vocabulary.open(
          "citizenship",
          "belarus",
          "russia",
          "ukraine",
          "poland",
          "lithuania",
          "latvia",
          "stateless");

  /** Kinds of work as far as they say why somebody was picked on. */
  public static final Vocabulary OCCUPATION =
      Vocabulary.open(
          "occupation",
          "journalist",
          "blogger",
          "human-rights-defender",
          "lawyer",
          "medical-worker",
          "teacher",
          "student",
          "pupil",
          "scholar",
          "artist",
          "it-worker",
          "engineer",
          "worker",
          "farmer",
          "driver",
          "trader",
          "entrepreneur",
          "office-worker",
          "civil-servant",
          "police-officer",
          "soldier",
          "clergy",
          "athlete",
          "unionist",
          "politician",
          "pensioner",
          "unemployed",
          "carer");

  public static final Vocabulary AFFILIATION =
      Vocabulary.open(
          "affiliation", "party", "union", "ngo", "media", "campaign", "church", "community");

  public static final Vocabulary IDENTIFIER =
      Vocabulary.open(
          "identifier", "personal-number", "passport", "id-card", "residence-permit", "register");

  public static final Vocabulary ADDRESS =
      Vocabulary.open("address", "registered", "home", "previous", "abroad");

  public static final Vocabulary RELATION =
      Vocabulary.open(
          "relation",
          "spouse",
          "partner",
          "parent",
          "child",
          "sibling",
          "relative",
          "friend",
          "co-defendant",
          "cellmate",
          "lawyer",
          "client",
          "employer",
          "colleague",
          "contact-person");

  /** What an organisation says a person is; only ever a claim with a source, never derived. */
  public static final Vocabulary STATUS =
      Vocabulary.open(
          "person-status",
          "political-prisoner",
          "no-longer-recognised",
          "recognised-afterwards",
          "former-political-prisoner",
          "listed-extremist",
          "listed-terrorist",
          "died-in-custody",
          "in-exile");

  private PersonTerms() {}
}
