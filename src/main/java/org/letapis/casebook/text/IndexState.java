package org.letapis.casebook.text;

/**
 * How far the index is.
 *
 * @param phase what it is at
 * @param done how many records are in it
 * @param total how many there are to be; 0 when that is not known
 */
public record IndexState(Phase phase, int done, int total) {

  /** What it is at. */
  public enum Phase {
    NOT_STARTED,
    /** Being made; what is in it is found. */
    BUILDING,
    /** Whole but for the latest changes. */
    FOLLOWING,
    READY,
    /** The disk is in the way. */
    FAILED
  }

  static final IndexState NOT_STARTED = new IndexState(Phase.NOT_STARTED, 0, 0);

  /** Whether everything is found. */
  public boolean complete() {
    return phase == Phase.READY;
  }
}
