package org.letapis.casebook.place;

/**
 * Something its owner should know about a place.
 *
 * @param kind what it is
 * @param detail the name of a service or a file system, or MiB of room; empty where there is none
 */
public record PlaceFinding(Kind kind, String detail) {

  /** What a place can be. */
  public enum Kind {
    /** On another computer: slow, cut off at times, and read by whoever runs it. */
    NETWORK("network"),
    /** A program copies what changes here to somebody's servers. {0} its name. */
    SYNCED("synced"),
    READ_ONLY("read-only"),
    /** For backups: the disk of the casebook itself. */
    SAME_DISK("same-disk"),
    /** For backups: inside the casebook's own folder. */
    INSIDE("inside"),
    /** {0} MiB left. */
    LITTLE_ROOM("little-room");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** Ends the keys of its texts: {@code place.casebook.…} and {@code place.backup.…}. */
    public String code() {
      return code;
    }
  }

  /** The key of what is said of it as the place of a casebook. */
  public String casebookKey() {
    return "place.casebook." + kind.code();
  }

  /** The key of what is said of it as a place for backups. */
  public String backupKey() {
    return "place.backup." + kind.code();
  }
}
