package org.letapis.domain.vocabulary;

import org.letapis.domain.schema.Vocabulary;

/** Custody, and what follows it. */
public final class AftermathTerms {

  public static final Vocabulary PUNISHMENT =
      Vocabulary.open(
          "punishment",
          "punishment-cell",
          "cell-type-room",
          "solitary",
          "reprimand",
          "loss-of-visit");

  /** Preventive registers of a prison, each with a tag of its own on the clothes. */
  public static final Vocabulary CUSTODY_MARK =
      Vocabulary.open(
          "custody-mark", "extremism", "escape", "assault", "self-harm", "regime-breaker");

  public static final Vocabulary RELEASE =
      Vocabulary.open(
          "release-kind",
          "end-of-term",
          "parole",
          "milder-penalty",
          "pardon",
          "amnesty",
          "recognizance",
          "bail",
          "house-arrest",
          "illness",
          "acquittal",
          "exchange",
          "expulsion");

  public static final Vocabulary DISMISSAL =
      Vocabulary.open("dismissal-kind", "work", "study", "service", "membership", "licence");

  public static final Vocabulary STATED_CAUSE =
      Vocabulary.open(
          "dismissal-cause", "own-wish", "contract-not-renewed", "absence", "discredit");

  /** Lists the authorities keep. */
  public static final Vocabulary LIST =
      Vocabulary.open(
          "list",
          "extremists",
          "terrorists",
          "extremist-formation",
          "extremist-materials",
          "wanted",
          "wanted-abroad",
          "preventive-register");

  public static final Vocabulary TRAVEL =
      Vocabulary.open(
          "travel-measure",
          "exit-ban",
          "passport-refused",
          "passport-seized",
          "passport-invalidated",
          "entry-refused",
          "citizenship-lost",
          "border-questioning");

  private AftermathTerms() {}
}
