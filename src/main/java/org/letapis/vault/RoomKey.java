package org.letapis.vault;

/** A use of the master key; each has a key of its own by HKDF, under a label that never changes. */
public enum RoomKey {
  JOURNAL("journal"),
  H2("h2"),
  FILES("files"),
  FILES_NAME("files-name"),
  INDEX("index"),
  HEADER_MAC("header-mac"),
  SETTINGS("settings"),
  BACKUP("backup");

  private final String label;

  RoomKey(String label) {
    this.label = label;
  }

  /** The HKDF info, in ASCII. */
  public String label() {
    return label;
  }
}
