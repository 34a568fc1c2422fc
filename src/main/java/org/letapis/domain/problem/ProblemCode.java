package org.letapis.domain.problem;

/**
 * A stable code of something that can go wrong, for example {@code vault.wrong-passphrase}. Each
 * room has an enum of its own. The words for a code are in the {@code errors} resource bundles
 * under the code itself: what happened, and what the person can do.
 */
public interface ProblemCode {

  /** Lower-case, dot and hyphen separated; the prefix is the room. Never renamed. */
  String code();
}
