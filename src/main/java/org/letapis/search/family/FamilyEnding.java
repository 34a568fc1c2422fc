package org.letapis.search.family;

/** How a family name was derived; two that differ only in this are two families. */
public enum FamilyEnding {
  /** -скі, -цкі, -ский after another sound than these. */
  SKI,
  /** -оўскі, -еўскі, -овский. */
  OVSKI,
  /** -інскі, -инский. */
  INSKI,
  /** -овіч, -евіч, -ович. */
  OVICH,
  /** -кевіч, -кевич. */
  KEVICH,
  /** -іч, -ич without -ов-. */
  ICH,
  /** -оў, -аў, -еў, -ов, -ев. */
  OV,
  /** -ін, -ын, -ин. */
  IN,
  /** -енка, -анка, -енко. */
  ENKA,
  /** -ёнак, -онак, -онок. */
  ONAK,
  /** -ук, -юк. */
  UK,
  /** -чук. */
  CHUK,
  /** -ік, -чык, -ик. */
  IK,
  /** -ак, -ок without -н-. */
  AK,
  /** -ка, -ко. */
  KA,
  /** -еня, -аня. */
  ENIA,
  /** -ец. */
  ETS,
  /** None of these. */
  PLAIN
}
