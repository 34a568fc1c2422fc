package org.letapis.search.match;

/**
 * How one part of two names compares.
 *
 * @param weight what is left of the score, from 0 to 1
 * @param cap most the score may be
 * @param reason why
 */
record Part(double weight, double cap, Reason reason) {

  static Part of(double weight, Reason reason) {
    return new Part(weight, 1, reason);
  }

  static Part capped(double cap, Reason reason) {
    return new Part(1, cap, reason);
  }
}
