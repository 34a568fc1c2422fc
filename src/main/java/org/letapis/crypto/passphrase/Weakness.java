package org.letapis.crypto.passphrase;

/** What makes a passphrase easier to guess than its length promises. */
public enum Weakness {
  /** On every list of passwords. */
  COMMON_PASSWORD,
  /** The name of the person, the casebook or its folder. */
  ABOUT_YOU,
  /** A row or a figure on the keyboard. */
  KEYBOARD,
  /** A word typed with the other keyboard layout switched on. */
  OTHER_LAYOUT,
  /** The same over and over. */
  REPEATED,
  /** As in abcd or 4321. */
  SEQUENCE,
  /** A day or a year. */
  DATE,
  /** A given name or a surname. */
  NAME,
  /** A town or a country. */
  PLACE,
  /** A word that many people would think of. */
  COMMON_WORD,
  /** Letters replaced by digits and signs, or a word backwards. */
  DISGUISE,
  /** Too few characters to be anything else. */
  SHORT
}
