package org.letapis.domain.vocabulary;

import org.letapis.domain.schema.Vocabulary;

/** What happens in detentions, searches and interrogations. */
public final class PoliceTerms {

  /** What the detention was said to rest on. */
  public static final Vocabulary LEGAL_BASIS =
      Vocabulary.open(
          "legal-basis",
          "administrative",
          "suspicion",
          "order",
          "wanted",
          "compulsory-appearance",
          "identity-check",
          "conversation",
          "none-stated");

  public static final Vocabulary CONTACT =
      Vocabulary.closed("contact", "parcels", "letters", "visits", "calls", "none");

  public static final Vocabulary DETENTION_OUTCOME =
      Vocabulary.open(
          "detention-outcome",
          "released",
          "fine",
          "administrative-arrest",
          "custody",
          "house-arrest",
          "recognizance",
          "transferred",
          "hospital");

  /** Where a seized thing is now. */
  public static final Vocabulary ITEM_STATUS =
      Vocabulary.closed("item-status", "held", "returned", "partly-returned", "destroyed");

  public static final Vocabulary VULNERABLE =
      Vocabulary.closed("vulnerable", "minors", "elderly", "ill", "pregnant", "none");

  public static final Vocabulary SEARCH_FOLLOWED =
      Vocabulary.open(
          "search-followed",
          "nothing",
          "detention",
          "interrogation",
          "summons",
          "charge",
          "non-disclosure",
          "second-search");

  public static final Vocabulary SUMMONS_FORM =
      Vocabulary.open(
          "summons-form", "written", "phone", "messenger", "in-person", "through-others", "none");

  public static final Vocabulary PROCEDURAL_STATUS =
      Vocabulary.open(
          "procedural-status",
          "witness",
          "suspect",
          "accused",
          "conversation",
          "victim",
          "expert",
          "specialist");

  public static final Vocabulary LANGUAGE =
      Vocabulary.open("language", "belarusian", "russian", "polish", "ukrainian", "english");

  /** Whether a lawyer was there, and whose. */
  public static final Vocabulary LAWYER =
      Vocabulary.closed("lawyer", "own", "assigned", "refused", "not-admitted", "none");

  public static final Vocabulary INTERROGATION_OUTCOME =
      Vocabulary.open(
          "interrogation-outcome", "released", "detained", "charged", "summoned-again", "search");

  private PoliceTerms() {}
}
