package org.letapis.casebook.intake.cell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a register of prisoners, as Viasna's is laid out. */
public enum Column {
  ID,
  URL,
  NAME,
  STATUS,
  GENDER,
  PHOTO,
  DESCRIPTION,
  BIRTHDAY,
  ARRESTED,
  ARTICLES,
  PRISON,
  DECLARATION,
  DECISION,
  PENALTY,
  JUDGE,
  /** The lawyer; spelt as registers in use spell it. */
  COUNCEL,
  PENALTY_START_DATE,
  RELEASE_DATE,
  VERDICT_DATE,
  APPEAL_DATE,
  FAKE_TERRORIST_LIST,
  DIED,
  CLUSTERS;

  /** The name in the header: lower-case, with underscores. */
  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a register cannot be read without it: the number it goes by, and the name. */
  public boolean required() {
    return this == ID || this == NAME;
  }

  /** The column of that header, whatever its case and the space around it. */
  public static Optional<Column> ofHeader(String header) {
    String wanted = header.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    return Arrays.stream(values()).filter(c -> c.header().equals(wanted)).findFirst();
  }
}
