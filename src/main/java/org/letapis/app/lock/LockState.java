package org.letapis.app.lock;

/** Where the window is between a locked and an open casebook. */
public enum LockState {
  /** No casebook is open, and none is being closed. */
  LOCKED,
  UNLOCKED,
  /** Still open; nobody touched it for long, and it says so. */
  WARNING,
  /** No longer on screen; what was being saved is finished, then it is closed. */
  LOCKING
}
