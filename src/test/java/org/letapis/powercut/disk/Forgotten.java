package org.letapis.powercut.disk;

/** A disk that lies: what it says is on it, and is not. */
public enum Forgotten {
  /** Forcing a file does nothing. */
  FILES,
  /** Forcing a folder does nothing. */
  FOLDERS
}
