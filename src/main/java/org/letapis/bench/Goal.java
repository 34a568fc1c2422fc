package org.letapis.bench;

/** What a figure ought to be. */
public sealed interface Goal {

  /** At most so many times what a rival costs; the rival's name begins so. */
  record Against(String tool, double most) implements Goal {}

  /** No worse than that, in the figure's own unit. */
  record Bound(double bound) implements Goal {}
}
