package org.letapis.casebook.statistics.count;

/** Takes what a question is about, one case after another. */
@FunctionalInterface
interface Sink {

  /** Of a case that the question does not measure. */
  int NO_VALUE = -1;

  /** Measured, but it may be one group or another. */
  int UNCERTAIN = -2;

  /**
   * One case; each event is told of once.
   *
   * @param person whom it happened to, or {@link
   *     org.letapis.casebook.statistics.column.Columns#NOBODY}
   * @param when number of its days
   * @param value which of the question's own groups it is in
   * @param sure whether it is a case for certain
   */
  void add(int event, int person, int when, int value, boolean sure);
}
