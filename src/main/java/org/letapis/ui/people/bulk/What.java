package org.letapis.ui.people.bulk;

/** What is done with many records. */
public enum What {
  /** A field is set. */
  FIELD,
  /** A tag is added. */
  TAG,
  /** People become parties of a proceeding. */
  PROCEEDING
}
