package org.letapis.domain.vocabulary;

import org.letapis.domain.schema.Vocabulary;

/** Force, pressure and ill-treatment; the words follow the Istanbul Protocol (2022), part V. */
public final class TreatmentTerms {

  public static final Vocabulary METHOD =
      Vocabulary.open(
          "ill-treatment-method",
          "beating",
          "positional",
          "handcuffs",
          "electric-shock",
          "gas",
          "choking",
          "burning",
          "shooting",
          "dogs",
          "sexual-violence",
          "threat-of-sexual-violence",
          "threats",
          "threats-to-family",
          "humiliation",
          "forced-recording",
          "sleep-deprivation",
          "food-water-denied",
          "cold",
          "overcrowding",
          "no-bedding",
          "solitary",
          "medical-neglect",
          "forced-psychiatry");

  /** What it was done for, after article 1 of the Convention against Torture. */
  public static final Vocabulary INTENT =
      Vocabulary.open(
          "ill-treatment-intent",
          "confession",
          "information",
          "punishment",
          "intimidation",
          "discrimination",
          "access-to-devices");

  /** Pressure put on somebody who is questioned. */
  public static final Vocabulary PRESSURE =
      Vocabulary.open(
          "pressure",
          "shouting",
          "insults",
          "threat-of-prison",
          "threat-of-violence",
          "threat-to-family",
          "threat-to-children",
          "threat-to-work",
          "deception",
          "offer-of-cooperation",
          "polygraph",
          "beating",
          "none");

  private TreatmentTerms() {}
}
