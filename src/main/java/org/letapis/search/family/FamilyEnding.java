package org.letapis.search.family;

/** How a family name was derived; two that differ only in this are two families. */
public enum FamilyEnding {
  /** -скі, -цкі, -ский. */
  SKI,
  /** -овіч, -евіч, -ович. */
  OVICH,
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
  /** -ук, -юк, -чук. */
  UK,
  /** -ік, -чык, -ик. */
  IK,
  /** -ка, -ко. */
  KA,
  /** -ец. */
  ETS,
  /** None of these. */
  PLAIN
}
