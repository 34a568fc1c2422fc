package org.letapis.bench;

/** Which of many figures counts. */
public enum Quantile {
  MEDIAN,
  /** 95 of 100 are no worse. */
  P95
}
